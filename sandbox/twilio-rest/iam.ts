import { decodeToken, type SandboxToken } from '../token';
import type { Answer } from './wire';

/** The path of token validation, as twilio-flex-token-validator asks it. */
export const validatePath = /^\/v1\/Accounts\/AC[0-9a-f]{32}\/Tokens\/validate$/;

/** Opens the token in a validation request; nothing if it is none of ours. */
export function tokenIn(body: string): SandboxToken | undefined {
  try {
    return decodeToken((JSON.parse(body) as { token: string }).token);
  } catch {
    return undefined;
  }
}

/** What Twilio says about a token: the shape is the one in the validator's README. */
export function validation(token: SandboxToken | undefined): Answer {
  if (!token) return refused(20101, 'Invalid Access Token');
  if (Date.parse(token.expires) <= Date.now())
    return refused(20104, 'Access Token expired or expiration date invalid');
  const body = {
    valid: true,
    code: 0,
    message: null,
    expiration: token.expires,
    realm_user_id: token.identity,
    identity: token.identity,
    roles: token.roles,
    worker_sid: token.workerSid,
  };
  return { status: 200, body };
}

function refused(code: number, message: string): Answer {
  return { status: 200, body: { valid: false, code, message } };
}
