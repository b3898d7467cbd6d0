import { syncRoutes } from '../../../sandbox/twilio-rest/sync';
import { SyncLimits } from '../../../sandbox/twilio-rest/syncLimits';
import { noSeed, SyncStore } from '../../../sandbox/twilio-rest/syncStore';
import type { World } from '../../../sandbox/twilio-rest/wire';

let now = 0;
const kib = 1024;
beforeEach(() => (now = 0));

/** How many of so many requests in one moment pass. */
function passing(limits: SyncLimits, object: string, access: 'read' | 'write', count: number, bytes = 0) {
  const waits = Array.from({ length: count }, () => limits.pass(object, access, bytes));
  return waits.filter((wait) => wait === undefined).length;
}

test.each([
  ['reads', 'read', 0, 200],
  ['writes of a KiB', 'write', kib, 200],
  ['writes of 10 KiB', 'write', 10 * kib, 20],
  ['writes of 16 KiB', 'write', 16 * kib, 20],
] as const)('%s: a burst of what ten seconds allow', (_what, access, bytes, expected) => {
  expect(passing(new SyncLimits(() => now), 'map', access, 300, bytes)).toBe(expected);
});

test('between one and ten KiB it falls evenly', () => {
  expect(passing(new SyncLimits(() => now), 'document', 'write', 300, 5.5 * kib)).toBe(110);
});

test('objects, and reads and writes, do not count against each other', () => {
  const limits = new SyncLimits(() => now);
  expect(passing(limits, 'one', 'read', 200)).toBe(200);
  expect(passing(limits, 'one', 'write', 1)).toBe(1);
  expect(passing(limits, 'two', 'read', 1)).toBe(1);
  expect(passing(limits, 'one', 'read', 1)).toBe(0);
  expect(limits.refused).toBe(1);
});

test('who is refused learns when there is room, and then there is', () => {
  const limits = new SyncLimits(() => now);
  passing(limits, 'map', 'read', 100);
  now = 4000;
  passing(limits, 'map', 'read', 100);
  expect(limits.pass('map', 'read')).toBe(6);
  now = 10_000;
  expect(passing(limits, 'map', 'read', 200)).toBe(100);
});

test('twenty a second may go on for ever', () => {
  const limits = new SyncLimits(() => now);
  for (let request = 0; request < 2000; request++) {
    now = request * 50;
    expect(limits.pass('map', 'write', 500)).toBeUndefined();
  }
});

test('new documents and new items of maps count together', () => {
  const limits = new SyncLimits(() => now);
  const world = { sync: new SyncStore(noSeed), limits } as unknown as World;
  const post = (path: string, fields: Readonly<Record<string, string>>) => {
    const form = new URLSearchParams(fields);
    const ask = { host: '', method: 'POST', path, query: form, form, body: '', ifMatch: undefined };
    const [answer] = syncRoutes.flatMap((route) => {
      const found = route.method === 'POST' && route.path.exec(path);
      return found ? [route.answer(ask, world, ...found.slice(1))] : [];
    });
    return answer?.status;
  };
  const service = '/v1/Services/default';
  const statuses = Array.from({ length: 150 }, (_, index) => [
    post(`${service}/Documents`, { UniqueName: `document ${index}` }),
    post(`${service}/Maps`, { UniqueName: 'map' }),
    post(`${service}/Maps/map/Items`, { Key: `item ${index}` }),
  ]).flat();
  expect(statuses.filter((status) => status !== 429)).toHaveLength(200);
});
