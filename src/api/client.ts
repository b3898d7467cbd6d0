import { after } from '../browser/clock';
import { parseJson } from '../shape';
import type { ErrorAnswer } from './wire';

/** Asks the plugin's Twilio Functions: one place for the address, the token, the time limit and every way to fail. */
export type FunctionName =
  | 'account'
  | 'fetch-progress'
  | 'save-progress'
  | 'team'
  | 'nudge'
  | 'reset-progress'
  | 'report'
  | 'practice-start'
  | 'practice-say'
  | 'practice-end'
  | 'strings';

export type Answer<T> = { readonly ok: T } | Failure;

export interface Failure {
  readonly failed: FailureKind;
  /** Milliseconds to wait before asking again, where the function says so. */
  readonly retryAfter?: number;
  /** What the function calls it, where it says so. */
  readonly code?: string;
  /** What came with a conflict: the current state, unchecked. */
  readonly body?: unknown;
}

export type FailureKind =
  /** Nothing was reached: no network, a wrong domain, or an answer that the browser keeps from the page. */
  | 'offline'
  /** No complete answer in time. */
  | 'timeout'
  /** The token or the role is not accepted. */
  | 'refused'
  /** No such function there. */
  | 'gone'
  | 'conflict'
  /** Too many requests. */
  | 'busy'
  /** The function runs, but Twilio behind it does not answer. */
  | 'upstream'
  /** The question or the answer is not what the other side expects. */
  | 'invalid';

/**
 * Asks one function. Never rejects: every way to fail is in the result.
 * @param fields form fields; the token is added
 * @param parse checks the answer, and gives nothing when its shape is wrong
 */
export type CallFunction = <T>(
  name: FunctionName,
  fields: Readonly<Record<string, string>>,
  parse: (body: unknown) => T | undefined,
) => Promise<Answer<T>>;

interface Options {
  /** Where the functions are deployed, such as `flex-onboarding-1234-dev.twil.io`. */
  readonly domain: string;
  /** The Flex token as it is now: Flex renews it while the page lives. */
  readonly token: () => string | undefined;
  /** Milliseconds. */
  readonly timeLimit?: number;
}

/** Makes the client of the functions at one domain. */
export function functionsClient({ domain, token, timeLimit = 10_000 }: Options): CallFunction {
  return async (name, fields, parse) => {
    const Token = token();
    if (!Token) return { failed: 'refused' };
    const aborter = new AbortController();
    const stopTimer = after(timeLimit, () => aborter.abort());
    try {
      const response = await fetch(`${originOf(domain)}/onboarding/${name}`, {
        method: 'POST',
        // This content type is a "simple" one: the browser sends the request without asking first.
        // https://fetch.spec.whatwg.org/#cors-safelisted-request-header
        body: new URLSearchParams({ ...fields, Token }),
        credentials: 'omit',
        // A token never follows a redirect to wherever it leads.
        redirect: 'error',
        signal: aborter.signal,
      });
      return await read(response, parse);
    } catch {
      return { failed: aborter.signal.aborted ? 'timeout' : 'offline' };
    } finally {
      stopTimer();
    }
  };
}

async function read<T>(response: Response, parse: (body: unknown) => T | undefined): Promise<Answer<T>> {
  // As text first: a connection that breaks half-way is not the same as an answer that is not JSON.
  const body = parseJson(await response.text());
  if (response.ok) {
    const value = parse(body);
    return value === undefined ? { failed: 'invalid' } : { ok: value };
  }
  const failed = kindOf(response.status);
  const retryAfter = retryAfterOf(response);
  return {
    failed,
    ...(retryAfter !== undefined && { retryAfter }),
    ...codeIn(body),
    ...(failed === 'conflict' && { body }),
  };
}

function codeIn(body: unknown): { readonly code?: string } {
  const { error } = (body ?? {}) as Partial<ErrorAnswer>;
  return typeof error?.code === 'string' ? { code: error.code } : {};
}

function kindOf(status: number): FailureKind {
  return kinds[status] ?? (status >= 500 ? 'upstream' : 'invalid');
}

const kinds: Readonly<Record<number, FailureKind>> = {
  401: 'refused',
  403: 'refused',
  404: 'gone',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  429: 'busy',
  504: 'timeout',
};

function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = headers.get('Retry-After');
  return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/** Plain HTTP is for functions on this very machine; everything else carries a token over a network. */
function originOf(domain: string): string {
  const [host] = domain.split(':');
  return `${host === 'localhost' || host === '127.0.0.1' ? 'http' : 'https'}://${domain}`;
}
