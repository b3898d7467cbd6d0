import { webcrypto } from 'crypto';
import { browserOf } from '../../../src/browser/browser';
import { emptyMemory, parseMemory, type Memory } from '../../../src/notifications/model/memory';
import { memoryIn } from '../../../src/notifications/storage';

const full: Memory = {
  v: 1,
  granted: true,
  unanswered: false,
  test: { at: 5, seen: true },
  later: { count: 2, until: 9 },
  silenced: true,
};

// jsdom has none.
beforeAll(() => Object.defineProperty(window, 'crypto', { value: webcrypto }));

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test('what was saved is read again', () => {
  const storage = memoryIn(browserOf());
  storage.save(full);
  expect(storage.load()).toEqual(full);
  expect(Object.keys(localStorage)).toEqual(['flex-onboarding:notifications']);
});

test.each([
  [null],
  [''],
  ['not JSON'],
  ['null'],
  ['[]'],
  ['"text"'],
  [JSON.stringify({ ...full, v: 2 })],
  [JSON.stringify({ ...full, granted: 'yes' })],
  [JSON.stringify({ ...full, test: { at: 'yesterday', seen: true } })],
  [JSON.stringify({ ...full, test: { at: 5 } })],
  [JSON.stringify({ ...full, later: null })],
  [JSON.stringify({ ...full, later: { count: 1 } })],
])('unreadable: %s', (text) => {
  expect(parseMemory(text)).toEqual(emptyMemory);
});

test('a browser keeps its id', () => {
  const id = memoryIn(browserOf()).browserId();
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(memoryIn(browserOf()).browserId()).toBe(id);
});

test.each(['getItem', 'setItem'] as const)('storage that refuses %s loses memory, nothing else', (method) => {
  jest.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  const storage = memoryIn(browserOf());
  expect(() => storage.save(full)).not.toThrow();
  expect(storage.load()).toEqual(emptyMemory);
  expect(storage.browserId()).toMatch(/^[0-9a-f]{16}$/);
});

test('what another tab saves or clears is heard', () => {
  const heard: Memory[] = [];
  const stop = memoryIn(browserOf()).watch((memory) => heard.push(memory));
  const fire = (init: StorageEventInit) => window.dispatchEvent(new StorageEvent('storage', init));
  fire({ key: 'flex-onboarding:notifications', newValue: JSON.stringify(full) });
  fire({ key: 'somebody-else', newValue: '1' });
  fire({ key: null });
  stop();
  fire({ key: null });
  expect(heard).toEqual([full, emptyMemory]);
});
