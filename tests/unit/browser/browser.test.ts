import { browserOf } from '../../../src/browser/browser';

const named = (timeZone: string | undefined) =>
  jest
    .spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
    .mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);

afterEach(() => jest.restoreAllMocks());

it.each([
  ['Europe/Stockholm', 'Europe/Stockholm'],
  // A browser that names a time zone which it does not take itself, or none.
  ['Etc/Nowhere', 'UTC'],
  [undefined, 'UTC'],
])('time zone %s is %s', (given, expected) => {
  named(given);
  expect(browserOf().timeZone()).toBe(expected);
});

it('a random id needs no crypto', () => {
  const page = Object.create(window, { crypto: { value: undefined } }) as typeof window;
  expect(browserOf(page).randomId(8)).toMatch(/^[0-9a-f]{16}$/);
});

it('a browser that throws where permission is read has no notifications', () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  const page = Object.create(window, { Notification: { get: refuse } }) as typeof window;
  expect(browserOf(page).permission.read().permission).toBe('unsupported');
});
