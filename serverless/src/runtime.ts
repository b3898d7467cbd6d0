import type { Twilio as TwilioClient } from 'twilio';

/**
 * The part of the Twilio Functions runtime that this project uses.
 * https://www.twilio.com/docs/serverless/functions-assets/functions/invocation
 */
export interface Context {
  readonly ACCOUNT_SID: string;
  readonly AUTH_TOKEN: string;
  /** Set by Twilio outside the US region. */
  readonly TWILIO_REGION?: string;
  /** Where progress is kept; the account's default Sync service if not set. */
  readonly ONBOARDING_SYNC_SERVICE_SID?: string;
  /** @param options `timeout`: milliseconds for one HTTP request. */
  getTwilioClient(options: { timeout: number }): TwilioClient;
}

/** Form fields as they came. A field sent twice is an array, so nothing about a value is certain. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Response {
  setStatusCode(status: number): this;
  setHeaders(headers: Readonly<Record<string, string>>): this;
  setBody(body: object | string): this;
}

export type Handler = (
  context: Context,
  event: Fields,
  callback: (error: null, response: Response) => void,
) => Promise<void>;

declare const Twilio: { readonly Response: new () => Response };

/**
 * An answer that any page may read: Flex runs at flex.twilio.com as well as on a contact center's own domains, these functions use
 * no cookies, and the token in the form is what counts. Nothing keeps it, and no browser takes it for a page.
 */
export function respond(
  status: number,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Twilio.Response()
    .setStatusCode(status)
    .setHeaders({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type',
      // Without this a page of another origin cannot read when to try again.
      'Access-Control-Expose-Headers': 'Retry-After',
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      ...headers,
    })
    .setBody(body);
}
