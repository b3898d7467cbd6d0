import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { encodeToken } from '../../sandbox/token';
import type { Context, Handler } from '../../serverless/src/runtime';
import { validator } from '../../tests/support/functions/validator';
import type { Clock } from './clock';
import type { Upstream } from './upstream';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: number;
}

/** Who calls, as Twilio will say. */
export interface Caller {
  readonly workerSid: string;
  /** The worker's SID if not given. */
  readonly identity?: string;
  readonly roles: readonly string[];
}

/** Calls a function as a page does: no answer within ten seconds is a failure of its own. */
export type CallFunction = (
  name: string,
  caller: Caller,
  fields?: Readonly<Record<string, string>>,
) => Promise<Reply>;

const source = join(__dirname, '../../serverless/src');
const timeLimit = 10_000;

/**
 * So many invocations of one service Twilio runs at once:
 * https://github.com/twilio/ai/blob/main/skills/twilio/twilio-reliability-patterns/SKILL.md
 */
export const mostAtOnce = 30;
/** How many invocations run now, how many did at most, and how many were turned away because so many did. */
export const running = { now: 0, most: 0, refused: 0 };

/** Processes of Twilio's: each has loaded the functions for itself, and remembers for itself. */
export type Processes = readonly Readonly<Record<string, Handler>>[];

/** The functions themselves, so many times. Twilio's runtime and its check of the token are stood in for. */
export function startProcesses(count: number): Processes {
  standInForTwilio();
  return Array.from({ length: count }, loadFunctions);
}

/** Calls the functions in one process or another. */
export function functionsOver(
  upstream: Upstream,
  clock: Clock,
  random: () => number,
  processes: Processes,
): CallFunction {
  return (name, caller, fields = {}) => {
    const handlers = processes[Math.floor(random() * processes.length)] ?? {};
    const handler = handlers[name];
    if (!handler) throw new Error(`There is no function ${name}`);
    return invoke(clock, async () => {
      await clock.sleep(30 + random() * 40);
      const context = {
        ACCOUNT_SID: upstream.accountSid,
        AUTH_TOKEN: 'none',
        getTwilioClient: () => upstream.client(),
      } as Context;
      const token = encodeToken({ ...upstream.token, identity: caller.workerSid, ...caller });
      return new Promise<Reply>((resolve) => {
        void handler(context, { ...fields, Token: token }, (_error, response) =>
          resolve(response as unknown as Reply),
        );
      });
    });
  };
}

/** Runs one invocation and counts it; an answer that comes too late is none, and one too many is turned away. */
export async function invoke(clock: Clock, work: () => Promise<Reply>): Promise<Reply> {
  if (running.now >= mostAtOnce) {
    running.refused++;
    return { status: 429, body: null, retryAfter: 0 };
  }
  running.most = Math.max(running.most, ++running.now);
  const late = clock.sleep(timeLimit).then((): Reply => ({ status: 504, body: null, retryAfter: 0 }));
  const reply = await Promise.race([work(), late]);
  running.now--;
  return reply;
}

function loadFunctions(): Record<string, Handler> {
  for (const file of Object.keys(require.cache)) if (file.startsWith(source)) delete require.cache[file];
  const handlers = readdirSync(join(source, 'functions')).map((file) => {
    // A fresh copy for each process is what `import` cannot give.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const module = require(join(source, 'functions', file)) as { handler: Handler };
    return [parse(file).name, module.handler] as const;
  });
  return Object.fromEntries(handlers);
}

class Response {
  status = 200;
  body: unknown = null;
  retryAfter = 0;

  setStatusCode(status: number) {
    this.status = status;
    return this;
  }
  setHeaders(headers: Readonly<Record<string, string>>) {
    this.retryAfter = Number(headers['Retry-After'] ?? 0) * 1000;
    return this;
  }
  setBody(body: unknown) {
    this.body = body;
    return this;
  }
}

function standInForTwilio(): void {
  (globalThis as { Twilio?: unknown }).Twilio = { Response };
  const path = require.resolve('twilio-flex-token-validator');
  require.cache[path] = { id: path, filename: path, loaded: true, exports: { validator } } as NodeJS.Module;
}
