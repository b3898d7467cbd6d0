import { propertiesOf } from '../../src/shape';

/** The five parts of Twilio's REST API that a setup talks to. */
export type Host = 'api' | 'flex-api' | 'serverless' | 'serverless-upload' | 'sync';

/** What is sent: a form, JSON, or a file with its form. Nothing: a question. */
export type Body =
  | { readonly form: Readonly<Record<string, string | readonly string[]>> }
  | { readonly json: unknown }
  | { readonly file: FormData };

export type Answer = Readonly<Record<string, unknown>>;

export interface Twilio {
  readonly accountSid: string;
  /** @throws Refusal */
  get(host: Host, path: string): Promise<Answer>;
  /** The same; nothing where Twilio knows no such thing. @throws Refusal */
  find(host: Host, path: string): Promise<Answer | undefined>;
  /** @throws Refusal */
  post(host: Host, path: string, body: Body): Promise<Answer>;
  /** @throws Refusal */
  remove(host: Host, path: string): Promise<void>;
}

/** Twilio said no, or nothing. */
export class Refusal extends Error {
  constructor(
    readonly call: string,
    /** HTTP status; nothing where no answer came. */
    readonly status: number | undefined,
    reason: string,
  ) {
    super(`${call}: ${reason}`);
  }
}

export interface Credentials {
  readonly accountSid: string;
  /** The account's own SID, or an API key's. */
  readonly user: string;
  /** The auth token, or the key's secret. */
  readonly password: string;
  /** A simulated Twilio on this machine, in place of the real one. */
  readonly origin?: string;
}

const timeLimit = 30_000;

/** Twilio's REST API for one account. */
export function twilioFor({ accountSid, user, password, origin }: Credentials): Twilio {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  async function ask(method: string, host: Host, path: string, body?: Body): Promise<Answer> {
    const address = origin ? `${origin}/${host}${path}` : `https://${host}.twilio.com${path}`;
    const call = `${method} ${host}.twilio.com${path}`;
    const { headers, content } = sent(body);
    let response: Response;
    let text: string;
    try {
      const signal = AbortSignal.timeout(timeLimit);
      response = await fetch(address, {
        method,
        headers: { authorization, ...headers },
        body: content,
        signal,
      });
      text = await response.text();
    } catch (error) {
      throw new Refusal(call, undefined, `no answer (${reasonOf(error)})`);
    }
    if (!response.ok) throw new Refusal(call, response.status, `HTTP ${response.status}${messageIn(text)}`);
    return text === '' ? {} : parsed(text, call);
  }

  return {
    accountSid,
    get: (host, path) => ask('GET', host, path),
    find: (host, path) =>
      ask('GET', host, path).catch((error: unknown) => {
        if (error instanceof Refusal && error.status === 404) return undefined;
        throw error;
      }),
    post: (host, path, body) => ask('POST', host, path, body),
    remove: async (host, path) => void (await ask('DELETE', host, path)),
  };
}

function sent(body: Body | undefined): { headers: Record<string, string>; content?: string | FormData } {
  if (!body) return { headers: {} };
  if ('file' in body) return { headers: {}, content: body.file };
  if ('json' in body)
    return { headers: { 'content-type': 'application/json' }, content: JSON.stringify(body.json) };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body.form)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  }
  return { headers: { 'content-type': 'application/x-www-form-urlencoded' }, content: form.toString() };
}

function parsed(text: string, call: string): Answer {
  try {
    return propertiesOf(JSON.parse(text));
  } catch {
    throw new Refusal(call, undefined, 'the answer is not JSON');
  }
}

/** Twilio's own words about a refusal, where it has any. */
function messageIn(text: string): string {
  try {
    const { message } = propertiesOf(JSON.parse(text));
    return typeof message === 'string' ? `, ${message}` : '';
  } catch {
    return '';
  }
}

function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error instanceof Error ? error.name : String(error));
}
