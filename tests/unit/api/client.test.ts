/** @jest-environment ./tests/support/environments/fetch.js */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { functionsClient } from '../../../src/api/client';

type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let handle: Handle;
const domain = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => handle(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const isHello = (body: unknown) =>
  (body as { hello?: unknown } | undefined)?.hello === 'world' ? 'hello' : undefined;
const answering =
  (status: number, body: string, headers: Record<string, string> = {}): Handle =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

async function ask(answer: Handle, timeLimit = 1000) {
  handle = answer;
  const call = functionsClient({ domain: domain(), token: () => 'a token', timeLimit });
  return call('team', { Workers: 'WK1,WK2' }, isHello);
}

it('posts the fields and the current token as a form, which needs no preflight', async () => {
  const seen: unknown[] = [];
  let token = 'first';
  handle = ({ method, url, headers }, response, body) => {
    seen.push([method, url, headers['content-type'], Object.fromEntries(new URLSearchParams(body))]);
    response.end('{"hello":"world"}');
  };
  const call = functionsClient({ domain: domain(), token: () => token });
  expect(await call('save-progress', { Record: '{"a":"ä&="}' }, isHello)).toEqual({ ok: 'hello' });
  token = 'renewed';
  await call('account', {}, isHello);
  const form = 'application/x-www-form-urlencoded;charset=UTF-8';
  expect(seen).toEqual([
    ['POST', '/onboarding/save-progress', form, { Record: '{"a":"ä&="}', Token: 'first' }],
    ['POST', '/onboarding/account', form, { Token: 'renewed' }],
  ]);
});

it.each([
  ['an answer of another shape', 200, '{"hello":1}', { failed: 'invalid' }],
  ['an answer that is not JSON', 200, '<!doctype html>', { failed: 'invalid' }],
  ['an empty answer', 200, '', { failed: 'invalid' }],
  ['a field that is wrong', 400, '{}', { failed: 'invalid' }],
  ['a token that is not accepted', 403, '{}', { failed: 'refused' }],
  ['a function that is not there', 404, 'not found', { failed: 'gone' }],
  ['a conflict', 409, '{"revision":"4"}', { failed: 'conflict', body: { revision: '4' } }],
  ['Twilio too slow for the function', 504, '{}', { failed: 'timeout' }],
  ['an upstream that fails', 502, '{}', { failed: 'upstream' }],
  ['a runtime that is over its limit', 503, 'upstream text', { failed: 'upstream' }],
] as const)('names %s', async (_what, status, body, expected) => {
  expect(await ask(answering(status, body))).toEqual(expected);
});

it.each([
  ['2', 2000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  ['99999999999', undefined],
])('reads how long to wait from Retry-After: %s', async (value, retryAfter) => {
  expect(await ask(answering(429, '{}', { 'Retry-After': value }))).toEqual({ failed: 'busy', retryAfter });
});

it('gives up when no answer comes, and when one starts but never ends', async () => {
  expect(await ask(() => undefined, 50)).toEqual({ failed: 'timeout' });
  expect(await ask((_request, response) => void response.write('{"hello":'), 50)).toEqual({
    failed: 'timeout',
  });
});

it('tells a broken connection from an answer', async () => {
  expect(await ask((request) => request.socket.destroy())).toEqual({ failed: 'offline' });
});

it('never takes the token to another address', async () => {
  const redirecting: Handle = (request, response) =>
    request.url === '/elsewhere'
      ? response.end('{"hello":"world"}')
      : response.writeHead(307, { Location: '/elsewhere' }).end();
  expect(await ask(redirecting)).toEqual({ failed: 'offline' });
});

it('asks nothing without a token', async () => {
  handle = () => {
    throw new Error('was asked');
  };
  const call = functionsClient({ domain: domain(), token: () => undefined });
  expect(await call('account', {}, isHello)).toEqual({ failed: 'refused' });
});

it.each([
  ['flex-onboarding-1234-dev.twil.io', 'https://flex-onboarding-1234-dev.twil.io/onboarding/account'],
  ['localhost.example.com', 'https://localhost.example.com/onboarding/account'],
  ['localhost:3001', 'http://localhost:3001/onboarding/account'],
])('asks %s over a safe connection, unless it is this machine', async (given, url) => {
  const fetched = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('not in this test'));
  await functionsClient({ domain: given, token: () => 'a token' })('account', {}, isHello);
  expect(fetched.mock.calls[0]?.[0]).toBe(url);
  fetched.mockRestore();
});
