import { choices, defaults, hrefOf, readAddress, unknownIn } from '../../../sandbox/address';

const read = (path: string) => readAddress(new URL(path, 'http://localhost:3000'));

test('the bare address is the default one', () => {
  expect(read('/')).toEqual(defaults);
  expect(hrefOf({})).toBe('/agent-desktop');
});

test('every choice survives the way into an address and back', () => {
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) {
      expect(read(hrefOf({ [name]: value }))).toEqual({ ...defaults, [name]: value });
    }
  }
});

test('free values survive too', () => {
  const address = {
    view: 'teams',
    role: 'admin,wfo.full_access',
    now: '2026-03-01T09:00:00Z',
    workers: 10_000,
    world: 'a b&c',
    fault: 'no-functions,balance-fails',
    config: '{"enabled":false}',
    pulse: 0,
  };
  expect(read(hrefOf(address))).toEqual({ ...defaults, ...address });
});

test.each([
  ['/teams/tasks/WR1?role=agent', { view: 'teams', role: 'agent' }],
  ['/?account=gold&theme=pink', {}],
  ['/?workers=-1', {}],
  ['/?workers=999999', { workers: 10_000 }],
  ['/?now=yesterday', {}],
])('%s: what is not known falls back to its default', (path, expected) => {
  expect(read(path)).toEqual({ ...defaults, ...expected });
});

test.each([
  ['/teams?role=lead&workers=200&fault=balance-hangs,interactions-unaimed&locale=nl-NL&permission=', []],
  ['/?acount=full', ['acount=full']],
  ['/?account=gold&theme=dark', ['account=gold']],
  ['/?fault=balance-hang,sync-down', ['fault=balance-hang']],
])('%s: what is not known is named', (path, expected) => {
  expect(unknownIn(new URL(path, 'http://localhost:3000'))).toEqual(expected);
});
