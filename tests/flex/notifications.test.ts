import { NotificationIds, Notifications } from '@twilio/flex-ui';
import { flexChannel, testNotificationId } from '../../src/flex/notifications';

/** The browser's constructor, watched. */
class Shown {
  static permission = 'granted';
  static all: Shown[] = [];
  onclick?: (event: Partial<Event>) => void;
  onerror?: (event: Partial<Event>) => void;
  close = jest.fn();
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    Shown.all.push(this);
  }
}

/** What is said now. */
let words = 'English';
const text = (key: string) => `${words} ${key}`;
const told = { clicked: jest.fn(), failed: jest.fn() };
const bar = NotificationIds.RequestBrowserNotificationPermissions;
const browser = () => {
  const handler = Notifications.handlers.browser;
  if (!handler) throw new Error('Flex has no browser channel.');
  return handler;
};

beforeAll(() => {
  Object.assign(window, { Notification: Shown, focus: jest.fn() });
});

beforeEach(() => {
  Shown.all = [];
  jest.clearAllMocks();
  browser().enabled = true;
  browser().mode = 'whenNotInFocus';
});

describe('before the part takes charge', () => {
  it('leaves Flex’s own permission bar alone', () => {
    flexChannel(text);
    expect(Notifications.showNotification(bar)).not.toBeNull();
  });
});

describe('in charge', () => {
  const channel = flexChannel(text);
  beforeAll(() => channel.takeCharge());

  it('takes away a bar that is there already, and keeps it away', () => {
    expect(Notifications.isNotificationActive(bar)).toBe(false);
    expect(Notifications.showNotification(bar)).toBeNull();
  });

  it('leaves every other notification alone', () => {
    Notifications.registerNotification({ id: 'somebody-else', content: 'Hello' });
    expect(Notifications.showNotification('somebody-else')).not.toBeNull();
    Notifications.dismissNotificationById('somebody-else');
  });

  it('sees whether the browser channel is on', () => {
    expect(channel.isEnabled()).toBe(true);
    Notifications.toggleNotificationHandler('browser', false, 'always');
    expect(channel.isEnabled()).toBe(false);
  });

  it.each([
    ['in front', () => window.dispatchEvent(new Event('focus'))],
    ['behind', () => window.dispatchEvent(new Event('blur'))],
  ])('sends the test through Flex’s browser handler while the page is %s', (_where, be) => {
    be();
    expect(channel.sendTest(told)).toBe(true);
    expect(Shown.all).toHaveLength(1);
    expect(Notifications.isNotificationActive(testNotificationId)).toBe(true);
    channel.withdrawTest();
    expect(Shown.all[0]?.close).toHaveBeenCalled();
    expect(Notifications.isNotificationActive(testNotificationId)).toBe(false);
  });

  it('says what our words are by then, also where the language came after Flex had started', () => {
    words = 'Deutsch';
    channel.sendTest(told);
    const [shown] = Shown.all;
    expect([shown?.title, shown?.options.body]).toEqual([
      'Deutsch OnboardingNotificationsTestTitle',
      'Deutsch OnboardingNotificationsTestBody',
    ]);
  });

  it('puts the account’s mode back: other notifications stay quiet while the page is in front', () => {
    window.dispatchEvent(new Event('focus'));
    channel.sendTest(told);
    expect(browser().mode).toBe('whenNotInFocus');
    Notifications.registerNotification({ id: 'call', options: { browser: { title: 'Call' } } });
    Notifications.showNotification('call');
    expect(Shown.all.map(({ title }) => title)).not.toContain('Call');
  });

  it('shows nothing in Flex’s own bar', () => {
    channel.sendTest(told);
    const inApp = Notifications.handlers.inapp as unknown as { getActiveNotifications(): { id: string }[] };
    expect(inApp.getActiveNotifications().map(({ id }) => id)).not.toContain(testNotificationId);
  });

  it('tells of a click on the notification, and of a browser that could not show it', () => {
    channel.sendTest(told);
    const [shown] = Shown.all;
    shown?.onclick?.({ target: shown as never });
    expect(told.clicked).toHaveBeenCalledTimes(1);
    shown?.onerror?.({});
    expect(told.failed).toHaveBeenCalledTimes(1);
  });

  it('says so when another plugin stops it', () => {
    const stop = (_notification: unknown, cancel: () => void) => cancel();
    Notifications.addListener('beforeAddNotification', stop);
    expect(channel.sendTest(told)).toBe(false);
    expect(browser().mode).toBe('whenNotInFocus');
    Notifications.removeListener('beforeAddNotification', stop);
  });

  it('says so when Flex has no browser channel', () => {
    const { browser: handler } = Notifications.handlers;
    delete Notifications.handlers.browser;
    expect([channel.isEnabled(), channel.sendTest(told)]).toEqual([false, false]);
    Notifications.handlers.browser = handler;
  });
});
