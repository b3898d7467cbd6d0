/** `npm start`: the real Flex UI over a simulated Twilio, with this plugin loaded. See docs/sandbox.md. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { hrefOf } from './address';
import { startFunctions } from './functions';
import { createBundles } from './server/bundles';
import { builtPlugin, createSandboxServer } from './server/http';
import { listen } from './server/listen';
import { readOptions } from './server/options';
import { Trouble } from './server/trouble';

async function main(): Promise<void> {
  const { port, functions } = readOptions(process.argv.slice(2));
  const bundles = await createBundles();
  const backend = functions ? await startFunctions({ port: port + 1 }) : null;
  const stop = async () => {
    await Promise.allSettled([bundles.dispose(), backend?.stop()]);
    process.exit();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());

  const server = createSandboxServer({ bundles, functionsDomain: backend?.domain ?? null });
  await listen(server, port);
  await bundles.host;
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  console.log(welcome(origin, backend?.domain ?? null));
}

function welcome(origin: string, functionsDomain: string | null): string {
  const links = [
    ['New admin on a trial', hrefOf({})],
    ['Supervisor in Teams', hrefOf({ view: 'teams', role: 'supervisor' })],
    ['Agent, never asked', hrefOf({ role: 'agent', permission: 'default' })],
    ['Trial, last day, dark', hrefOf({ account: 'trial-last-day', theme: 'dark' })],
    ['File of npm run build', hrefOf({ plugin: 'built' })],
  ] as const;
  return [
    '',
    '  Flex UI over a simulated Twilio, with the onboarding plugin',
    '',
    ...links.map(([name, href]) => `  ${name.padEnd(24)}${origin}${href}`),
    '',
    `  Functions: ${functionsDomain ?? 'not running; the page works without them'}`,
    ...(existsSync(builtPlugin) ? [] : ['  There is no built file yet: npm run build makes it.']),
    '  A reload shows your edits. Ctrl+C stops.',
    '',
  ].join('\n');
}

main().catch((failure: unknown) => {
  // Trouble that a person can mend is one line; anything else is a defect and keeps its stack.
  console.error(failure instanceof Trouble ? failure.message : failure);
  process.exit(1);
});
