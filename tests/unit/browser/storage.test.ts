import { storageOf } from '../../../src/browser/storage';

const storage = storageOf(window);

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('keeps, gives and forgets', () => {
  expect(storage.get('one')).toBeNull();
  expect(storage.set('one', 'text')).toBe(true);
  expect(storage.get('one')).toBe('text');
  storage.remove('one');
  expect(storage.get('one')).toBeNull();
});

it.each(['getItem', 'setItem', 'removeItem'] as const)('outlives a storage that refuses %s', (method) => {
  jest.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  expect(storage.set('one', 'text')).toBe(method !== 'setItem');
  expect(storage.get('one')).toBe(method === 'removeItem' ? 'text' : null);
  expect(() => storage.remove('one')).not.toThrow();
});

it('outlives a browser whose storage cannot even be named', () => {
  const refusing = storageOf({
    get localStorage(): Storage {
      throw new DOMException('refused', 'SecurityError');
    },
  } as Window);
  expect(refusing.get('one')).toBeNull();
  expect(refusing.set('one', 'text')).toBe(false);
  expect(() => refusing.remove('one')).not.toThrow();
});

it('tells what another tab keeps, takes away or clears, for one key, until it is stopped', () => {
  const heard: (string | null)[] = [];
  const stop = storage.watch('one', (text) => heard.push(text));
  const fire = (init: StorageEventInit) => window.dispatchEvent(new StorageEvent('storage', init));
  fire({ key: 'one', newValue: 'a' });
  fire({ key: 'two', newValue: 'b' });
  fire({ key: 'one', newValue: null });
  fire({ key: null });
  stop();
  fire({ key: 'one', newValue: 'c' });
  expect(heard).toEqual(['a', null, null]);
});
