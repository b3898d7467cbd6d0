import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/** The running Twilio Functions. */
export interface Backend {
  /** What the plugin's `functions_domain` takes. */
  readonly domain: string;
  stop(): Promise<void>;
}

interface FunctionsModule {
  startFunctions(options: { port: number }): Promise<Backend>;
}

/** Starts the real functions over the simulated REST. */
export async function startFunctionsIfPresent(port: number): Promise<Backend | null> {
  const file = join(root, 'sandbox/functions.ts');
  if (!existsSync(file)) return null;
  const { startFunctions } = (await import(file)) as FunctionsModule;
  return startFunctions({ port });
}
