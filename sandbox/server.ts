/** `npm start`: the real Flex UI over a simulated Twilio, with this plugin loaded. See docs/sandbox.md. */
import { existsSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { hrefOf } from './address';
import { startFunctions } from './functions';
import { createBundles } from './server/bundles';
import { builtPlugin, createSandboxServer, type Served } from './server/http';
import { listen } from './server/listen';
import { readOptions } from './server/options';
import { Trouble } from './server/trouble';

async function main(): Promise<void> {
  const { port, functions } = readOptions(process.argv.slice(2));
  process.once('SIGINT', () => void exit(0));
  process.once('SIGTERM', () => void exit(0));
  let serve: (served: Served) => void = () => undefined;
  const server = createSandboxServer(new Promise((resolve) => (serve = resolve)));
  // First of all: a second start must meet this port taken, not that of the functions.
  await listen(server, port);

  const bundles = await createBundles();
  const running = functions ? await startFunctions({ port: port + 1 }) : null;
  serve({ bundles, functions: running });
  await bundles.host;
  console.log(welcome(`http://localhost:${port}`, running?.domain ?? null));
}

/** The functions' processes end with this one; esbuild's complains at length when it is left behind. */
async function exit(code: number): Promise<never> {
  await esbuild.stop();
  process.exit(code);
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
  return exit(1);
});
