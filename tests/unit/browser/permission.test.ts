import { permissionOf, type Permission } from '../../../src/browser/permission';
import { visibilityOf } from '../../../src/browser/visibility';

type Page = Parameters<typeof permissionOf>[0];

/** A window that behaves in the documented way of a browser that these tests cannot run. */
class OtherBrowser extends EventTarget {
  isSecureContext = true;
  top: unknown = this;
  location = { origin: 'https://flex.example', href: 'https://flex.example/agent-desktop' };
  document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  navigator: { userAgent: string; permissions?: unknown } = { userAgent: '' };
  Notification?: unknown = { permission: 'default' };
  setInterval = window.setInterval.bind(window);
  clearInterval = window.clearInterval.bind(window);

  with(change: Partial<OtherBrowser>): this {
    return Object.assign(this, change);
  }
  get edge(): Permission {
    const page = this as unknown as Page;
    return permissionOf(page, visibilityOf(page));
  }
}

const page = () => new OtherBrowser();
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('reading', () => {
  test('the permission, as the browser says it now', () => {
    const Notification = { permission: 'default' };
    const { edge } = page().with({ Notification });
    expect(edge.read().permission).toBe('default');
    Notification.permission = 'granted';
    expect(edge.read().permission).toBe('granted');
  });

  // iOS Safari outside the home screen, and any browser in which an administrator removed it.
  test('no Notification API', () => {
    expect(page().with({ Notification: undefined }).edge.read().permission).toBe('unsupported');
  });

  // https://developer.mozilla.org/docs/Web/API/Notification: secure contexts only; Chrome says "denied" there.
  test('an insecure page', () => {
    const { edge } = page().with({ isSecureContext: false, Notification: { permission: 'denied' } });
    expect(edge.read()).toEqual({ secure: false, framed: false, permission: 'denied' });
  });

  test.each([
    ['its own top page', (self: OtherBrowser) => self, false],
    ['a top page of the same origin', () => ({ location: { origin: 'https://flex.example' } }), false],
    [
      'a top page that lets its origin be read',
      () => ({ location: { origin: 'https://crm.example' } }),
      true,
    ],
    // What every browser does: https://html.spec.whatwg.org/#cross-origin-objects
    [
      'a top page of another origin',
      () => ({
        get location(): never {
          throw new DOMException('Blocked a frame', 'SecurityError');
        },
      }),
      true,
    ],
  ] as const)('framed: %s', (_name, top, framed) => {
    const self = page();
    self.top = top(self);
    expect(self.edge.read().framed).toBe(framed);
  });
});

describe('asking', () => {
  const cases: [
    string,
    (told: (answer: NotificationPermission) => void) => unknown,
    NotificationPermission,
  ][] = [
    ['Chrome, Edge, Firefox: a promise', () => Promise.resolve('granted'), 'granted'],
    ['a prompt that was closed: "default"', () => Promise.resolve('default'), 'default'],
    // https://hacks.mozilla.org/2019/11/upcoming-notification-permission-changes-in-firefox-72
    [
      'Firefox, outside a click: rejects',
      () => Promise.reject(new DOMException('', 'AbortError')),
      'default',
    ],
    // https://github.com/mdn/content/issues/9029
    ['Safari before 15: nothing, but a callback', callback('denied'), 'denied'],
    ['both forms at once', both('granted'), 'granted'],
    [
      'throws',
      () => {
        throw new TypeError('Illegal invocation');
      },
      'default',
    ],
  ];
  test.each(cases)('%s', async (_name, requestPermission, expected) => {
    const Notification = { permission: 'default', requestPermission };
    await expect(page().with({ Notification }).edge.ask()).resolves.toBe(expected);
  });

  test('the browser is asked in the same turn as the click, or its gesture is lost', () => {
    const requestPermission = jest.fn(() => new Promise(() => undefined));
    const { edge } = page().with({ Notification: { permission: 'default', requestPermission } });
    expect(requestPermission).not.toHaveBeenCalled();
    void edge.ask();
    expect(requestPermission).toHaveBeenCalledTimes(1);
  });

  function callback(answer: NotificationPermission) {
    return (told: (answer: NotificationPermission) => void) => void setTimeout(() => told(answer));
  }
  function both(answer: NotificationPermission) {
    return (told: (answer: NotificationPermission) => void) => {
      told(answer);
      return Promise.resolve(answer);
    };
  }
});

describe('watching', () => {
  const watched = async (self: OtherBrowser) => {
    const changed = jest.fn();
    const stop = self.edge.watch(changed);
    await settle();
    return { changed, stop };
  };

  test('focus, and becoming visible', async () => {
    const self = page();
    const { changed, stop } = await watched(self);
    self.dispatchEvent(new Event('focus'));
    self.document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(2);
    self.document.visibilityState = 'hidden';
    self.document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    self.dispatchEvent(new Event('focus'));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('a change in the running page, where the browser tells of it', async () => {
    const status: { onchange: (() => void) | null } = { onchange: null };
    const self = page();
    self.navigator.permissions = { query: () => Promise.resolve(status) };
    const { changed, stop } = await watched(self);
    status.onchange?.();
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    expect(status.onchange).toBeNull();
  });

  test.each([
    ['no Permissions API', undefined],
    // https://developer.mozilla.org/docs/Web/API/Permissions/query: TypeError for a name that is not known
    [
      'a browser that does not know the name',
      { query: () => Promise.reject(new TypeError('notifications')) },
    ],
    [
      'one that throws instead',
      {
        query: () => {
          throw new TypeError('notifications');
        },
      },
    ],
  ])('%s: focus does it alone', async (_name, permissions) => {
    const self = page();
    if (permissions) self.navigator.permissions = permissions;
    const { changed } = await watched(self);
    self.dispatchEvent(new Event('focus'));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  // https://bugs.webkit.org/show_bug.cgi?id=259432: Safari tells of no change, in any version.
  test('a change that the browser tells nobody of, while the page is visible and never while it is hidden', () => {
    jest.useFakeTimers('modern');
    try {
      const Notification = { permission: 'default' };
      const read = jest.fn(() => Notification.permission);
      const self = page().with({ Notification: Object.defineProperty({}, 'permission', { get: read }) });
      self.setInterval = window.setInterval.bind(window);
      self.clearInterval = window.clearInterval.bind(window);
      const changed = jest.fn();
      const stop = self.edge.watch(changed);
      jest.advanceTimersByTime(10_000);
      expect(changed).not.toHaveBeenCalled();
      Notification.permission = 'granted';
      jest.advanceTimersByTime(5000);
      expect(changed).toHaveBeenCalledTimes(1);

      self.document.visibilityState = 'hidden';
      self.document.dispatchEvent(new Event('visibilitychange'));
      read.mockClear();
      jest.advanceTimersByTime(60_000);
      expect(read).not.toHaveBeenCalled();

      self.document.visibilityState = 'visible';
      self.document.dispatchEvent(new Event('visibilitychange'));
      stop();
      read.mockClear();
      jest.advanceTimersByTime(60_000);
      expect(read).not.toHaveBeenCalled();
    } finally {
      jest.useRealTimers();
    }
  });

  test('stopping before the browser has answered', async () => {
    const status: { onchange: (() => void) | null } = { onchange: null };
    const self = page();
    self.navigator.permissions = { query: () => Promise.resolve(status) };
    self.edge.watch(() => undefined)();
    await settle();
    expect(status.onchange).toBeNull();
  });
});
