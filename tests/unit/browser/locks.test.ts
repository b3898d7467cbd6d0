import { aloneIn } from '../../../src/browser/locks';
import { pass, PollingWorld } from '../../support/polling';

/** A browser whose lock manager behaves as the test says. */
const browserWith = (request?: unknown) =>
  ({ navigator: request ? { locks: { request } } : {} }) as unknown as Window;
const granting = (_name: string, _how: object, given: (lock: object | null) => unknown) =>
  Promise.resolve(given({}));
const refusing = (_name: string, _how: object, given: (lock: object | null) => unknown) =>
  Promise.resolve(given(null));

const alone = (page: Window) => aloneIn(page, 'a lock', new PollingWorld().clock);

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

it('holds the lock for as long as the task takes, and no longer', async () => {
  let held: Promise<unknown> | undefined;
  const page = browserWith((_name: string, _how: object, given: (lock: object) => Promise<void>) => {
    held = given({});
    return held;
  });
  let finish = () => {};
  const ran = alone(page)(() => new Promise((resolve) => (finish = resolve)));
  await pass(10_000);
  let released = false;
  void held?.then(() => (released = true));
  await pass(1_000);
  expect(released).toBe(false);
  finish();
  expect(await ran).toBe(true);
  await pass(1);
  expect(released).toBe(true);
});

it('lets go of the lock when the task throws', async () => {
  let held: Promise<unknown> | undefined;
  const page = browserWith((_name: string, _how: object, given: (lock: object) => Promise<void>) => {
    held = given({});
    return held;
  });
  await expect(alone(page)(() => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
  await expect(held).resolves.toBeUndefined();
});

it('says at once that another tab is at it', async () => {
  const task = jest.fn(() => Promise.resolve());
  expect(await alone(browserWith(refusing))(task)).toBe(false);
  expect(task).not.toHaveBeenCalled();
});

it('goes on after a minute when the tab that is at it has been put to sleep', async () => {
  const task = jest.fn(() => Promise.resolve());
  const inTurn = alone(browserWith(refusing));
  expect(await inTurn(task)).toBe(false);
  await pass(59_000);
  expect(await inTurn(task)).toBe(false);
  await pass(1_000);
  expect(await inTurn(task)).toBe(true);
  expect(await inTurn(task)).toBe(false);
  expect(task).toHaveBeenCalledTimes(1);
});

it.each([
  ['no locks at all', undefined],
  // https://w3c.github.io/web-locks/#dom-lockmanager-request: SecurityError, InvalidStateError
  ['locks that reject', () => Promise.reject(new DOMException('', 'SecurityError'))],
  [
    'locks that throw',
    () => {
      throw new DOMException('', 'SecurityError');
    },
  ],
  ['locks that never answer', () => new Promise(() => undefined)],
])('goes on alone with %s', async (_what, request) => {
  const task = jest.fn(() => Promise.resolve());
  const ran = alone(browserWith(request))(task);
  await pass(2_000);
  expect(await ran).toBe(true);
  expect(task).toHaveBeenCalledTimes(1);
});

it('gives back at once a lock that comes too late', async () => {
  let given: (lock: object) => unknown = () => undefined;
  const page = browserWith((_name: string, _how: object, callback: typeof given) => {
    given = callback;
    return new Promise(() => undefined);
  });
  const task = jest.fn(() => Promise.resolve());
  const ran = alone(page)(task);
  await pass(2_000);
  expect(await ran).toBe(true);
  expect(given({})).toBeUndefined();
  expect(task).toHaveBeenCalledTimes(1);
});

it('takes turns where locks are granted', async () => {
  const inTurn = alone(browserWith(granting));
  expect(await inTurn(() => Promise.resolve())).toBe(true);
  expect(await inTurn(() => Promise.resolve())).toBe(true);
});
