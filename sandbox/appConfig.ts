import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';

const publicFolder = resolve(__dirname, '../public');

/** Flex's configuration for a developer's machine: as it is committed, and as the plugin builder wants it. */
export const exampleFile = join(publicFolder, 'appConfig.example.js');
export const appConfigFile = join(publicFolder, 'appConfig.js');

/** The plugin's settings in the committed example: a script that sets one variable, as Flex's page loads it. */
export function exampleSettings(): unknown {
  const page: { appConfig?: { custom_data: { features: { onboarding: unknown } } } } = {};
  runInNewContext(readFileSync(exampleFile, 'utf8'), page);
  // Made in a context of its own, whose objects are not this one's.
  return JSON.parse(JSON.stringify(page.appConfig?.custom_data.features.onboarding)) as unknown;
}
