import { createServer, type IncomingMessage, type Server } from 'node:http';
import { worldFor, type SimulatedAccount } from './simulatedAccount';

/** Twilio's REST API as far as a setup uses it, on this machine: for the tests, and to try `npm run setup` without an account. */
export interface Simulated {
  readonly origin: string;
  readonly account: SimulatedAccount;
  /** Every call so far, such as `POST flex-api/v1/Configuration`. */
  readonly calls: string[];
  /** Which call, from 0, fails and how: an HTTP status, or no answer, before anything was done or after all of it. */
  fail?: { readonly at: number; readonly how: number | 'no answer' | 'done, no answer' };
  /** Told of every call. */
  onCall?: (call: string) => void;
  stop(): Promise<void>;
}

/** @param port 0 takes any that is free */
export async function startSimulated(account: SimulatedAccount, port = 0): Promise<Simulated> {
  const answer = worldFor(account);
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const [path = '', query] = (request.url ?? '').split('?');
      const call = `${request.method ?? ''} ${path.slice(1)}${query ? `?${query}` : ''}`;
      const { fail } = simulated;
      const fails =
        !path.startsWith('/simulated') && fail?.at === simulated.calls.push(call) - 1 ? fail : undefined;
      simulated.onCall?.(call);
      if (fails?.how === 'no answer') return request.socket.destroy();
      const trouble = typeof fails?.how === 'number' && {
        status: fails.how,
        body: { message: 'Simulated trouble' },
      };
      const { status, body: content } = trouble || answer(request.method ?? '', path, body);
      if (fails?.how === 'done, no answer') return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    });
  });
  const listening = await listen(server, port);
  const simulated: Simulated = {
    origin: `http://127.0.0.1:${listening}`,
    account,
    calls: [],
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return simulated;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return JSON.parse(text) as Record<string, unknown>;
  if (type.startsWith('multipart/')) return { Path: /name="Path"\r\n\r\n([^\r]*)/.exec(text)?.[1] };
  const form: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    form[name] = name in form ? [form[name], value].flat() : value;
  }
  return form;
}
