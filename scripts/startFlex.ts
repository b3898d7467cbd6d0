import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { appConfigFile, exampleFile } from '../sandbox/appConfig';
import { missingFor, type RunTwilio } from './flexCli';

/** `npm run start:flex`: the plugin in the Flex of a real account, by the Twilio CLI. Says what is missing for it. */

const twilio: RunTwilio = (...args) => {
  const { status, stdout } = spawnSync('twilio', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
};

if (!existsSync(appConfigFile)) {
  copyFileSync(exampleFile, appConfigFile);
  console.log('Made public/appConfig.js from the example. Settings for your own machine go there.');
}
const missing = missingFor(twilio, process.env);
if (missing === undefined) {
  const started = spawnSync('twilio', ['flex:plugins:start', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = started.status ?? 1;
} else {
  console.error(missing);
  process.exitCode = 1;
}
