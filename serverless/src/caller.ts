import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { validator } from 'twilio-flex-token-validator';
import { Refusal } from './refusal';
import type { Context } from './runtime';
import { isSid } from './sid';
import { TimedOut, within } from './upstream';

/** Who sent the request, as Twilio says; never as the request says. */
export interface Caller {
  readonly workerSid: string;
  readonly identity: string;
  readonly roles: readonly string[];
}

const timeLimit = 3000;

/**
 * Asks Twilio whose token this is.
 * @throws Refusal 403 for a token that is not accepted, 503 or 504 if Twilio cannot be asked.
 */
export async function identify(context: Context, token: unknown): Promise<Caller> {
  if (typeof token !== 'string' || token === '')
    throw new Refusal(403, 'token_missing', 'Field "Token" is missing.');
  // The validator counts characters where HTTP counts bytes; tokens are plain ASCII.
  if (!/^[\x21-\x7e]{1,16384}$/.test(token)) throw tokenRefused();
  return readCaller(await validate(context, token));
}

/** @throws Refusal 403 unless the caller has one of the roles. */
export function requireRole({ roles }: Caller, ...accepted: readonly string[]): void {
  if (!accepted.some((role) => roles.includes(role))) {
    throw new Refusal(403, 'role_refused', `This needs one of these roles: ${accepted.join(', ')}.`);
  }
}

async function validate(context: Context, token: string): Promise<unknown> {
  const { ACCOUNT_SID, AUTH_TOKEN, TWILIO_REGION } = context;
  const asked: Asked = {};
  try {
    const realm = TWILIO_REGION?.split('-')[0];
    const result = asking.run(asked, () => validator(token, ACCOUNT_SID, AUTH_TOKEN, realm));
    return await within(timeLimit, result);
  } catch (error) {
    if (error instanceof TimedOut) throw error;
    // A verdict comes with words; an answer without is not about the token.
    if (typeof error === 'string' && isVerdict(asked.response)) throw tokenRefused();
    throw new Refusal(503, 'validator_unreachable', 'Twilio could not be asked whether the token is valid.');
  }
}

interface Asked {
  response?: IncomingMessage;
}

// The validator reports a refused token and a failing Twilio alike, as a text. Only the HTTP response tells them apart,
// and Node's own channel shows it: https://nodejs.org/docs/latest-v20.x/api/diagnostics_channel.html#http
const asking = watched();

/**
 * One for each process: each function has this code of its own, and the sandbox loads it anew for each invocation. Node never
 * gives back a storage or a subscription, and each makes every later `await` slower.
 */
function watched(): AsyncLocalStorage<Asked> {
  const name = Symbol.for('flex-onboarding asking');
  const held = globalThis as unknown as Record<symbol, AsyncLocalStorage<Asked> | undefined>;
  return (held[name] ??= watch(new AsyncLocalStorage<Asked>()));
}

function watch(storage: AsyncLocalStorage<Asked>): AsyncLocalStorage<Asked> {
  subscribe('http.client.response.finish', (message) => {
    const asked = storage.getStore();
    if (asked) asked.response = (message as { response: IncomingMessage }).response;
  });
  return storage;
}

/** Whether this is Twilio's decision about a token, and not a failure to decide. */
function isVerdict(response: IncomingMessage | undefined): boolean {
  const { statusCode = 500, headers = {} } = response ?? {};
  return statusCode < 500 && statusCode !== 429 && headers['content-type']?.includes('json') === true;
}

function readCaller(result: unknown): Caller {
  const { worker_sid, identity, roles } = (result ?? {}) as Record<string, unknown>;
  if (!isSid('WK', worker_sid)) throw tokenRefused();
  return {
    workerSid: worker_sid,
    identity: typeof identity === 'string' ? identity : '',
    roles: Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [],
  };
}

function tokenRefused(): Refusal {
  return new Refusal(403, 'token_refused', 'The token is not valid or has expired.');
}
