/** @jest-environment <rootDir>/tests/support/environments/fetch.js */
import type { AddressInfo } from 'node:net';
import type { Bundles } from '../../../sandbox/server/bundles';
import { createSandboxServer } from '../../../sandbox/server/http';
import { listen } from '../../../sandbox/server/listen';

const script = () => Promise.resolve({ hash: 'hash', script: '' });
const bundles: Bundles = { host: script(), page: script, plugin: script, beside: script };
const server = createSandboxServer(Promise.resolve({ bundles, functions: null }));

let origin = '';

beforeAll(async () => {
  await listen(server, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test.each(['/teams?role=agent', '//', '//?role=agent', '//teams:x'])(
  '%s is an address of the page',
  async (path) => {
    const answer = await fetch(`${origin}${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Flex sandbox</title>');
  },
);

test('an address without a view leads to the first one, and keeps what it asks for', async () => {
  const answer = await fetch(`${origin}/?role=agent`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/agent-desktop?role=agent']);
});
