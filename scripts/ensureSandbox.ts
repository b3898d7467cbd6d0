import { spawn } from 'node:child_process';
import path from 'node:path';
import { identityPath } from '../sandbox/server/identity';

/** Long enough on a slow machine for the sandbox or for Flex to start, in milliseconds. */
export const patience = 120_000;

const answers = (origin: string) =>
  fetch(`${origin}${identityPath()}`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Uses this folder's sandbox that runs at the port, or runs one for as long as it takes. Where another has the port, the one that is run
 * says whose it is. @returns ends what was started
 */
export async function ensureSandbox(port: number, origin: string): Promise<() => void> {
  if (await answers(origin)) return () => undefined;
  const tsx = path.resolve('node_modules/.bin/tsx');
  const sandbox = spawn(tsx, ['sandbox/server.ts', '--port', String(port)], { stdio: 'inherit' });
  // It goes with this process, however that ends, and keeps it from no end.
  sandbox.unref();
  process.once('exit', () => sandbox.kill());
  const deadline = Date.now() + patience;
  while (!(await answers(origin))) {
    if (sandbox.exitCode !== null || Date.now() > deadline) throw new Error('The sandbox did not start.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return () => void sandbox.kill();
}
