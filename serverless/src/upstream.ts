import { Refusal } from './refusal';

/** Twilio gave no answer in time. */
export class TimedOut extends Error {}

/**
 * Waits for `work`, but no longer than `milliseconds`; the work itself is not stopped.
 * @throws TimedOut
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Seconds to wait where Twilio does not say how long, and the most that anybody is told. */
const usualWait = 2;
const longestWait = 300;

/** The HTTP status that Twilio answered, where the error is an answer of Twilio's. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** What the browser is told about an error: its kind, never its text. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof TimedOut || codeOf(error) === 'ECONNABORTED') {
    return new Refusal(504, 'upstream_timeout', 'Twilio did not answer in time.');
  }
  const status = statusOf(error);
  if (status === 429)
    return new Refusal(429, 'too_many_requests', 'Twilio asks to slow down.', waitIn(error));
  if (status === 401 || status === 403) {
    return new Refusal(502, 'upstream_refused', 'Twilio does not let these functions read or write this.');
  }
  if (codeOf(error)?.startsWith('E'))
    return new Refusal(503, 'upstream_unreachable', 'Twilio cannot be reached.');
  return new Refusal(502, 'upstream_failed', 'Twilio did not give a usable answer.');
}

/** For how many seconds Twilio asks to wait, as the client of twilio.ts keeps it in its error. */
function waitIn(error: unknown): number {
  const { retryAfter } = (error as { details?: { retryAfter?: unknown } }).details ?? {};
  return typeof retryAfter === 'number' ? Math.min(Math.max(1, retryAfter), longestWait) : usualWait;
}

/** The error code of Node's network layer, such as ECONNREFUSED. */
function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
