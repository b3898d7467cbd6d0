import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { root } from '../server/root';
import { twilioError, type Answer, type Ask } from './wire';

interface Environment {
  readonly ACCOUNT_SID: string;
  readonly AUTH_TOKEN: string;
  readonly ONBOARDING_SYNC_SERVICE_SID: string;
}

/** What the functions find in their environment, and so the one account that is simulated and its one Sync service. */
export const environment = parseEnv(
  readFileSync(join(root, 'sandbox/functions.env'), 'utf8'),
) as unknown as Environment;

const { ACCOUNT_SID, AUTH_TOKEN, ONBOARDING_SYNC_SERVICE_SID } = environment;
const authorized = basic(ACCOUNT_SID, AUTH_TOKEN);

/** Credentials as HTTP sends them. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/**
 * Whether Twilio turns a request away before it looks at what is asked: for its credentials, for an account that is not theirs, for a
 * Sync service that is not there. The account's default service is not: nothing of the functions belongs there.
 * https://www.twilio.com/docs/api/errors/20003, https://www.twilio.com/docs/api/errors/20404
 * @returns the answer; nothing where the request may pass
 */
export function turnedAway({ host, path, authorization }: Ask): Answer | undefined {
  if (authorization !== authorized) return twilioError(401, 20003, 'Authenticate');
  const account = /\/Accounts\/(\w+)/.exec(path)?.[1] ?? ACCOUNT_SID;
  const service = /^\/v1\/Services\/(\w+)/.exec(path)?.[1];
  const isThere = host !== 'sync.twilio.com' || service === ONBOARDING_SYNC_SERVICE_SID;
  return account === ACCOUNT_SID && isThere
    ? undefined
    : twilioError(404, 20404, `The requested resource ${path} was not found`);
}
