import { decodeToken } from '../../../sandbox/token';

/** Stands in for Twilio's validator of tokens, which asks over Node's own HTTPS. Rejects what is no token of the sandbox. */
export function validator(token: string) {
  const opened = decodeToken(token);
  if (!opened) return Promise.reject(new Error('Unauthorized'));
  const { workerSid, identity, roles } = opened;
  return Promise.resolve({ worker_sid: workerSid, identity, roles });
}
