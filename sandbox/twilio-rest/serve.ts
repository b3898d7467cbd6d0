import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SimulatedTwilio } from './rest';
import type { Answer } from './wire';

/** The simulated REST API, listening on this machine. */
export interface RestServer {
  readonly url: string;
  stop(): void;
}

/**
 * Serves the simulated Twilio over HTTP on a free port. The preload of the functions says in two headers which host a
 * request was meant for and which invocation it belongs to. `GET /sandbox/worlds/<id>` shows what a world was asked.
 */
export async function serveTwilio(): Promise<RestServer> {
  const twilio = new SimulatedTwilio();
  const server = createServer((request, response) => {
    void handle(twilio, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function handle(twilio: SimulatedTwilio, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twilio');
  const [, world] = /^\/sandbox\/worlds\/(.+)$/.exec(pathname) ?? [];
  if (world !== undefined) {
    const asked = twilio.world(decodeURIComponent(world))?.asked ?? [];
    return send(response, { status: 200, body: { asked } });
  }
  const body = await read(request);
  const ask = {
    host: header(request, 'x-sandbox-host') ?? '',
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    form: new URLSearchParams(body),
    body,
    ifMatch: header(request, 'if-match'),
  };
  const answer = twilio.answer(ask, header(request, 'x-sandbox-invocation') ?? '');
  if (answer) send(response, answer);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
