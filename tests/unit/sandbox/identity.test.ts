/** @jest-environment <rootDir>/tests/support/environments/fetch.js */
import type { AddressInfo } from 'node:net';
import { createSandboxServer } from '../../../sandbox/server/http';
import { identity, identityPath } from '../../../sandbox/server/identity';
import { listen } from '../../../sandbox/server/listen';

const server = createSandboxServer(new Promise(() => undefined));
let port = 0;
const asked = () => fetch(`http://localhost:${port}${identityPath()}`).then(({ status }) => status);

beforeAll(async () => {
  await listen(server, 0);
  port = (server.address() as AddressInfo).port;
});
afterEach(() => void delete process.env['FLEX_UI']);
afterAll(() => void server.close());

test('a sandbox knows whether it is the one that is asked for: of the same folder, with the same Flex UI', async () => {
  expect(await asked()).toBe(200);
  const path = identityPath();
  process.env['FLEX_UI'] = '/another/flex-ui';
  expect((await fetch(`http://localhost:${port}${path}`)).status).toBe(409);
});

test('who finds the port taken learns by whom', async () => {
  const second = () => listen(createSandboxServer(new Promise(() => undefined)), port);
  await expect(second()).rejects.toThrow(`The sandbox already runs at http://localhost:${port}.`);
  const other = jest.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const told = identity().replace(' of /', ' of /another/');
    return Promise.resolve({ text: () => Promise.resolve(told) } as Response);
  });
  await expect(second()).rejects.toThrow(
    'is taken by another program, the plugin-flex-onboarding sandbox of /another/',
  );
  other.mockResolvedValue({ text: () => Promise.resolve('hello') } as Response);
  await expect(second()).rejects.toThrow('is taken by another program. Choose another');
});
