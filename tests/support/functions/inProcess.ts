import { Twilio } from 'twilio';
import type { SandboxToken } from '../../../sandbox/token';
import { encodeToken } from '../../../sandbox/token';
import { basic, environment } from '../../../sandbox/twilio-rest/access';
import { SimulatedTwilio } from '../../../sandbox/twilio-rest/rest';
import type { Handler } from '../../../serverless/src/runtime';

/** What the network does to one request of a function to Twilio. */
export type Weather = 'fine' | 'lost' | 'answer-lost' | 'hangs' | 'stops-before' | 'stops-after';

/** What a function answered; nothing where it was stopped half-way. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The functions' own code in this process, over the simulated Twilio: for as many runs as no HTTP server could take. The
 * validator of tokens is stood in for by the test (it asks over Node's own HTTPS).
 */
export class InProcess {
  readonly twilio = new SimulatedTwilio();
  /** Every request, as `POST host/path` and its form. */
  readonly asked: string[] = [];
  private invocations = 0;
  /** Those that have not answered, or have failed. */
  private readonly answers = new Set<Promise<Answered>>();

  constructor() {
    Object.assign(globalThis, { Twilio: { Response: PlainResponse } });
  }

  /**
   * Calls a function with a token and fields; a field `Token` takes the place of the token.
   * @param weather what happens to its first, second, … request after the token was accepted; fine from then on
   */
  async call(
    handler: Handler,
    token: SandboxToken,
    fields: Readonly<Record<string, unknown>>,
    weather: readonly Weather[] = [],
  ): Promise<Answered | undefined> {
    const invocation = String(this.invocations++);
    this.twilio.answer(validation(token), invocation);
    let stop: () => void = () => undefined;
    const stopped = new Promise<undefined>((resolve) => (stop = () => resolve(undefined)));
    const coming = [...weather];
    const client = new Twilio(ACCOUNT_SID, AUTH_TOKEN, {
      httpClient: {
        request: ((request: Request) =>
          this.request(request, invocation, coming.shift() ?? 'fine', stop)) as never,
      } as never,
    });
    const context = { ...environment, getTwilioClient: () => client };
    const answer = new Promise<Answered>((resolve, reject) => {
      const callback = (_error: null, response: unknown) => resolve((response as PlainResponse).answered);
      handler(context, { Token: encodeToken(token), ...fields }, callback).catch(reject);
    });
    this.answers.add(answer);
    answer.then(
      () => this.answers.delete(answer),
      () => undefined,
    );
    return Promise.race([answer, stopped]);
  }

  /** Waits for the functions that were stopped half-way: the runtime here does not end them, so their own time limit must. */
  async settled(): Promise<void> {
    await Promise.all(this.answers);
  }

  private request(
    request: Request,
    invocation: string,
    weather: Weather,
    stop: () => void,
  ): Promise<unknown> {
    if (weather === 'stops-before') return (stop(), forever());
    if (weather === 'hangs') return forever();
    if (weather === 'lost') return Promise.reject(networkError());
    const { uri, method, params = {}, data = {}, headers = {}, username, password } = request;
    const { host, pathname, searchParams } = new URL(uri);
    const form = formOf(data);
    this.asked.push(`${method.toUpperCase()} ${host}${pathname} ${form.toString()}`);
    const answer = this.twilio.answer(
      {
        host,
        method: method.toUpperCase(),
        path: pathname,
        // The address of a next page holds its query itself.
        query: formOf({ ...Object.fromEntries(searchParams), ...params }),
        form,
        body: '',
        ifMatch: headers['If-Match'],
        authorization: basic(username, password),
      },
      invocation,
    );
    if (weather === 'stops-after') return (stop(), forever());
    if (weather === 'answer-lost' || !answer) return Promise.reject(networkError());
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    // As Node reads them.
    const read = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return Promise.resolve({ statusCode: answer.status, body, headers: Object.fromEntries(read) as object });
  }
}

interface Request {
  readonly method: string;
  readonly uri: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly username: string;
  readonly password: string;
}

const { ACCOUNT_SID, AUTH_TOKEN } = environment;

function formOf(values: Readonly<Record<string, unknown>>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) form.append(name, String(one));
  }
  return form;
}

function validation(token: SandboxToken) {
  return {
    host: 'iam.twilio.com',
    method: 'POST',
    path: `/v1/Accounts/${ACCOUNT_SID}/Tokens/validate`,
    query: new URLSearchParams(),
    form: new URLSearchParams(),
    body: JSON.stringify({ token: encodeToken(token) }),
    ifMatch: undefined,
    authorization: basic(ACCOUNT_SID, AUTH_TOKEN),
  };
}

const networkError = () => Object.assign(new Error('reset'), { code: 'ECONNRESET' });
const forever = () => new Promise<never>(() => undefined);

class PlainResponse {
  private status = 200;
  private body: unknown;
  private headers: Readonly<Record<string, string>> = {};

  setStatusCode(status: number): this {
    this.status = status;
    return this;
  }
  setHeaders(headers: Readonly<Record<string, string>>): this {
    this.headers = headers;
    return this;
  }
  setBody(body: unknown): this {
    this.body = body;
    return this;
  }
  get answered(): Answered {
    return { status: this.status, body: this.body, headers: this.headers };
  }
}
