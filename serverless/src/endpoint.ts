import { callLimit } from './calls';
import { identify, type Caller } from './caller';
import { respond, type Context, type Fields, type Handler, type Response } from './runtime';
import { asRefusal, statusOf, within } from './upstream';

/** One request whose token Twilio has accepted. */
export interface Call {
  readonly context: Context;
  readonly fields: Fields;
  readonly caller: Caller;
}

// Twilio ends a function after ten seconds; with the three that the token may take, this leaves time to say so.
const timeLimit = 6000;

/**
 * Makes a Twilio Function of a piece of code that answers one accepted request.
 * The only place where a function answers: what `answer` returns with 200, what it throws as a refusal.
 */
export function endpoint(answer: (call: Call) => Promise<object>): Handler {
  const mayCall = callLimit();
  const limited = (call: Call) => {
    mayCall(call.caller.workerSid);
    return answer(call);
  };
  return async (context, fields, callback) => {
    callback(null, isPreflight(fields) ? respond(204, '') : await respondTo(context, fields, limited));
  };
}

async function respondTo(
  context: Context,
  fields: Fields,
  answer: (call: Call) => Promise<object>,
): Promise<Response> {
  try {
    const caller = await identify(context, fields.Token);
    return respond(200, await within(timeLimit, answer({ context, fields, caller })));
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.status >= 500) report(refusal.code, error);
    const { status, body, retryAfterSeconds } = refusal;
    return respond(
      status,
      body,
      retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) },
    );
  }
}

/**
 * Names a failure for whoever reads the logs by kind and numbers only: messages may quote what was sent. To Twilio each line is
 * an error of the account (https://www.twilio.com/docs/api/errors/82005), and that it asks to slow down is none.
 */
export function report(what: string, error: unknown): void {
  if (statusOf(error) === 429) return;
  const { code } = (error ?? {}) as { code?: unknown };
  const kind = error instanceof Error ? error.name : typeof error;
  const numbers = [statusOf(error), code].filter((number) => typeof number === 'number');
  console.error(['onboarding:', what, kind, ...numbers].join(' '));
}

/** Form posts need no preflight; this answers pages that ask all the same. */
function isPreflight({ request }: Fields): boolean {
  const headers = (request as { headers?: Record<string, unknown> } | undefined)?.headers;
  return headers?.['access-control-request-method'] !== undefined;
}
