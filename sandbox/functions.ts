import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { watchFunctions } from '../serverless/build';
import { root } from './server/root';
import { Trouble } from './server/trouble';
import { serveTwilio } from './twilio-rest/serve';

export interface RunningFunctions {
  /** What the plugin's `functions_domain` takes. */
  readonly domain: string;
  /** The simulated Twilio behind them. */
  readonly restUrl: string;
  /** Everything the runtime has printed so far, for tests to look for what must not be there. */
  log(): string;
  stop(): Promise<void>;
}

export interface FunctionsOptions {
  readonly port: number;
  /** Whether each invocation gets a process of its own (the runtime's default) or all share one, as when deployed. */
  readonly forked?: boolean;
}

/**
 * Builds the functions and runs them in the Functions runtime, over the simulated Twilio REST API.
 * @throws Trouble if the port is taken or the runtime does not start.
 */
export async function startFunctions({ port, forked = true }: FunctionsOptions): Promise<RunningFunctions> {
  await requireFreePort(port);
  const build = await watchFunctions();
  const rest = await serveTwilio();
  const runtime = startRuntime(port, forked, rest.url);

  let log = '';
  runtime.stdout?.on('data', (text) => (log += String(text)));
  runtime.stderr?.on('data', (text) => (log += String(text)));
  const kill = () => runtime.kill();
  process.once('exit', kill);

  const stop = async () => {
    process.off('exit', kill);
    runtime.kill();
    rest.stop();
    await build.stop();
  };
  try {
    await ready(port, runtime);
  } catch {
    await stop();
    throw new Trouble(`The Twilio Functions runtime did not start.\n${log.trim()}`);
  }
  return { domain: `localhost:${port}`, restUrl: rest.url, log: () => log, stop };
}

function startRuntime(port: number, forked: boolean, restUrl: string): ChildProcess {
  const runtime = require.resolve('twilio-run/bin/twilio-run.js', { paths: [join(root, 'serverless')] });
  const preload = join(root, 'sandbox/twilio-rest/preload.cjs');
  const args = ['start', '--cwd', join(root, 'serverless'), '--port', String(port)];
  // Naming an environment file keeps out a real serverless/.env; the local environment is how the preload gets through.
  args.push('--env', join(root, 'sandbox/functions.env'), '--load-local-env', '--no-logs');
  // Sharing a process includes keeping what a function has in memory.
  if (!forked) args.push('--no-fork-process', '--no-live');
  return spawn(process.execPath, [runtime, ...args], {
    env: { NODE_OPTIONS: `--require "${preload}"`, SANDBOX_REST: restUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The runtime would ask for another port, to a terminal that is not there. */
async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, () => resolve(true));
  });
  if (!isFree) throw new Trouble(`Port ${port}, which the functions need, is taken by another program.`);
  await new Promise((resolve) => server.close(resolve));
}

async function ready(port: number, runtime: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && runtime.exitCode === null) {
    const answer = await fetch(`http://localhost:${port}/onboarding/account`, { method: 'OPTIONS' }).catch(
      () => null,
    );
    if (answer?.status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('not ready');
}
