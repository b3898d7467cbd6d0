import type { Upstream } from '../scenarios';
import type { SandboxToken } from '../token';
import type { ContactCenter } from './contactCenter';
import type { SyncLimits } from './syncLimits';
import type { SyncStore } from './syncStore';

/** A request that the functions sent to Twilio. */
export interface Ask {
  readonly host: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body, where it is a form. */
  readonly form: URLSearchParams;
  readonly body: string;
  readonly ifMatch: string | undefined;
  /** The credentials, as HTTP sends them. */
  readonly authorization?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything simulated that one world remembers. */
export interface World {
  /** The scenario, as the latest request told it. */
  token: SandboxToken;
  readonly contactCenter: ContactCenter;
  readonly sync: SyncStore;
  readonly limits: SyncLimits;
  /** What was asked of Twilio, "GET api.twilio.com/2010-04-01/…". */
  readonly asked: string[];
}

/** One resource of Twilio's REST API. Every group in `path` is handed to `answer`. */
export interface Route {
  readonly upstream: Upstream;
  readonly host: string;
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (ask: Ask, world: World, ...found: string[]) => Answer;
}

/** Stands in every error text, so that tests can tell when one leaks. */
export const upstreamText = 'words of Twilio';

/** An error as Twilio writes it: https://www.twilio.com/docs/usage/twilios-response */
export function twilioError(status: number, code: number, message: string): Answer {
  const body = {
    code,
    message: `${message} (${upstreamText})`,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  };
  return { status, body };
}

/** RFC 2822, which the 2010 API uses. */
export function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}
