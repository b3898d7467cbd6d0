import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keptOpen } from '../server/keptOpen';
import { door } from './door';
import { SimulatedTwilio } from './rest';
import type { Answer } from './wire';

// Milliseconds. Without a way to travel, requests would never overlap as they do on a network.
const latency = 15;

/** The simulated REST API, listening on this machine. */
export interface RestServer {
  readonly url: string;
  stop(): void;
}

/**
 * Serves the simulated Twilio over HTTP on a free port. The preload of the functions says in two headers which host a
 * request was meant for and which invocation it belongs to.
 */
export async function serveTwilio(): Promise<RestServer> {
  const twilio = new SimulatedTwilio();
  const server = createServer(keptOpen, (request, response) => {
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
  const body = await read(request);
  const method = request.method ?? 'GET';
  if (pathname.startsWith('/sandbox/worlds/')) return door(twilio, { method, pathname, body }, response);
  const ask = {
    host: header(request, 'x-sandbox-host') ?? '',
    method,
    path: pathname,
    query: searchParams,
    form: new URLSearchParams(body),
    body,
    ifMatch: header(request, 'if-match'),
    authorization: header(request, 'authorization'),
  };
  const answer = twilio.answer(ask, header(request, 'x-sandbox-invocation') ?? '');
  if (answer) setTimeout(() => send(response, answer), latency);
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
