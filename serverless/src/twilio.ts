import type { RequestClient, Twilio } from 'twilio';
import type { Context } from './runtime';

type Transport = Twilio['httpClient'];
type RequestOptions<T> = Parameters<typeof RequestClient.prototype.request<T>>[0];

/** One HTTP request may take so long, in milliseconds. */
const requestLimit = 5000;
/** Waiting for Twilio ends so long after a client was made, in milliseconds: there must be time left to answer. */
const patience = 5000;
/** Where Twilio does not say how long to wait. Milliseconds. */
const firstWait = 250;

/**
 * Twilio's REST client for one invocation. A request that Twilio refuses with 429 was not processed and may be repeated
 * (https://www.twilio.com/docs/api/errors/20429): it is, after as long as `Retry-After` says, while there is time. But for what
 * makes an object of Sync: Twilio makes so many a second for the whole account, and a morning on which everybody is new goes on for
 * minutes. Whoever waited here would hold one of the few places that functions have, so they are told to come again.
 */
export function clientOf(context: Context): Twilio {
  const client = context.getTwilioClient({ timeout: requestLimit });
  const { httpClient } = client;
  httpClient.request = patient(httpClient.request.bind(httpClient));
  return client;
}

function patient(send: Transport['request']): Transport['request'] {
  const until = Date.now() + patience;
  return async <T>(options: RequestOptions<T>) => {
    for (let tries = 0; ; tries++) {
      const response = await send(options);
      if (response.statusCode !== 429) return response;
      const said = retryAfter(response.headers);
      if (makesObject(options)) return withWait(response, said);
      const wait = said ?? firstWait * 2 ** tries;
      // Spread, so that those who were refused together do not come back together.
      const spread = wait + Math.random() * Math.min(wait, 1000);
      if (Date.now() + spread > until) return withWait(response, said);
      await new Promise((resolve) => setTimeout(resolve, spread));
    }
  };
}

/** Of an answer, Twilio's library keeps no header in the error that it makes: what it keeps is the body's `details`. */
function withWait<R extends object>(response: R, milliseconds: number | undefined): R {
  if (milliseconds === undefined) return response;
  return Object.assign(response, { body: { details: { retryAfter: milliseconds / 1000 } } });
}

function makesObject({ method, uri }: { readonly method: string; readonly uri: string }): boolean {
  return method.toUpperCase() === 'POST' && /\/(Documents|Maps|Items)$/.test(uri);
}

/** Milliseconds. */
function retryAfter(headers: unknown): number | undefined {
  const seconds = (headers as Record<string, unknown> | undefined)?.['retry-after'];
  return typeof seconds === 'string' && /^\d{1,4}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
