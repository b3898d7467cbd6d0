import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { countsIn } from './server/counting';
import { root } from './server/root';
import { Trouble } from './server/trouble';

export type Memory = 'forked' | 'none' | 'shared';

export interface RuntimeOptions {
  readonly port: number;
  /** Address of the simulated Twilio. */
  readonly restUrl: string;
  /**
   * What an invocation finds of those before it. `forked`: nothing, each gets a process of its own, the runtime's default.
   * `none`: nothing either, and it answers in a tenth of the time: one process, which loads the functions anew for each.
   * `shared`: all that the functions remember, as those that come close together do when deployed.
   */
  readonly memory: Memory;
  /** What the functions print. */
  readonly onOutput: (text: string) => void;
}

const project = join(root, 'serverless');

/**
 * Runs the built functions in Twilio's own Functions runtime, with every request to Twilio sent to the simulated one.
 * @throws Trouble if the port is taken or the runtime does not start.
 */
export async function startRuntime(options: RuntimeOptions): Promise<{ stop(): void }> {
  await requireFreePort(options.port);
  const runtime = spawn(process.execPath, commandLine(options), {
    // Inherited by the processes of the invocations, so that no request finds another way out.
    env: {
      NODE_OPTIONS: `--require "${join(root, 'sandbox/twilio-rest/preload.cjs')}"`,
      SANDBOX_REST: options.restUrl,
      SANDBOX_MEMORY: options.memory,
      ...(countsIn !== undefined && { COVERAGE_DIR: countsIn }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => runtime.kill();
  process.once('exit', kill);
  const stop = () => {
    process.off('exit', kill);
    kill();
  };

  let greeting: string | null = '';
  const listen = (text: string) => (greeting === null ? options.onOutput(text) : (greeting += text));
  runtime.stdout.setEncoding('utf8').on('data', listen);
  runtime.stderr.setEncoding('utf8').on('data', listen);
  if (!(await isReady(options.port, runtime))) {
    stop();
    throw new Trouble(`The Twilio Functions runtime did not start.\n${greeting.trim()}`);
  }
  greeting = null;
  return { stop };
}

function commandLine({ port, memory }: RuntimeOptions): string[] {
  const program = require.resolve('twilio-run/bin/twilio-run.js', { paths: [project] });
  // Naming a file of variables keeps out a real serverless/.env; the local environment lets the preload through.
  const variables = ['--env', join(root, 'sandbox/functions.env'), '--load-local-env'];
  const processes = memory === 'forked' ? [] : ['--no-fork-process', '--no-live'];
  const quiet = ['--no-logs', '--log-level', 'error'];
  return [program, 'start', '--cwd', project, '--port', String(port), ...variables, ...processes, ...quiet];
}

/** The runtime itself would ask for another port, at a terminal that is not there. */
async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, 'localhost', () => resolve(true));
  });
  if (!isFree)
    throw new Trouble(
      `Port ${port}, which the functions need, is taken by another program. Choose another pair: npm start -- --port ${port + 9}`,
    );
  await new Promise((resolve) => server.close(resolve));
}

async function isReady(port: number, runtime: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && runtime.exitCode === null) {
    const url = `http://localhost:${port}/onboarding/account`;
    const answer = await fetch(url, { method: 'OPTIONS' }).catch(() => null);
    if (answer?.status === 204) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
