/** @jest-environment <rootDir>/tests/support/environments/fetch.js */
import type { AddressInfo } from 'node:net';
import type { Bundles } from '../../../sandbox/server/bundles';
import { createSandboxServer } from '../../../sandbox/server/http';
import { listen } from '../../../sandbox/server/listen';

const script = () => Promise.resolve({ hash: 'hash', script: '' });
const bundles: Bundles = { host: script(), page: script, plugin: script, beside: script };
const server = createSandboxServer(Promise.resolve({ bundles, functions: null }));

afterAll(() => void server.close());

test.each(['/teams?role=agent', '//', '//?role=agent', '//teams:x'])(
  '%s is an address of the page',
  async (path) => {
    if (!server.listening) await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://localhost:${port}${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Flex sandbox</title>');
  },
);
