import { adviceFor, quietQuestion, unblockIn, unmuteOn } from '../../../src/notifications/model/guidance';
import { messageOf } from '../../../src/notifications/model/message';
import { isShutOut } from '../../../src/notifications/model/situation';
import { notifications as english } from '../../../src/strings/en-US/notifications';
import { vendorHelp } from '../../../src/links';
import { moment, moments, open } from '../../support/notificationMoments';

const words = (key: string) => (english as Readonly<Record<string, string | undefined>>)[key];
const said = (name: keyof typeof moments, mayChangeAccount = false) => {
  const { title, body, remedy } = messageOf(moments[name], mayChangeAccount);
  return [words(title), words(body), remedy];
};

test.each([
  ['insecure', /need a secure address/, /Open Flex at its https address/, 'none'],
  ['unsupported', /cannot show notifications/, /in a current Chrome or Edge/, 'none'],
  ['framed', /in a tab of its own/, /inside another application/, 'own-tab'],
  ['flex-disabled', /turned off for this account/, /An administrator can turn that on/, 'none'],
  ['default', /Let Flex tell you/, /asks for permission next/, 'ask'],
  ['asking', /Choose “Allow”/, /Don’t see the question\? Click the icon/, 'none'],
  ['dismissed', /still unanswered/, /Don’t see the question\? Click the icon/, 'ask-again'],
  ['denied', /are blocked in this browser/, /Only you can unblock them/, 'follow-steps'],
  ['revoked', /have been turned off in this browser/, /They were allowed before/, 'ask'],
  ['revoked, blocked', /have been turned off in this browser/, /They were allowed before/, 'follow-steps'],
  ['granted-untested', /Check that notifications reach you/, /only a test can tell/, 'test'],
  ['granted-not-seen', /Something hides notifications/, /the test did not reach you/, 'follow-steps'],
  ['granted-proven', /reach you in this browser/, /for each incoming task/, 'none'],
] as const)('%s: what it says, and what helps', (name, title, body, remedy) => {
  expect(said(name)).toEqual([expect.stringMatching(title), expect.stringMatching(body), remedy]);
});

test('who may change the account is sent to the Flex Console where it has turned notifications off, and nowhere else', () => {
  expect(said('flex-disabled', true)).toEqual([
    expect.stringMatching(/turned off for this account/),
    expect.stringMatching(/You can turn that on in the Flex Console/),
    'console',
  ]);
  for (const name of ['default', 'denied', 'granted-proven'] as const)
    expect(said(name, true)).toEqual(said(name));
});

test('while a test is on, the question is whether it was seen; without permission there is no test', () => {
  const testing = messageOf({ ...moments['granted-untested'], testing: true }, false);
  expect([words(testing.title), words(testing.body), testing.remedy]).toEqual([
    'Did you see the test notification?',
    expect.stringContaining('at the edge of your screen'),
    'judge',
  ]);
  expect(messageOf({ ...moments.denied, testing: true }, false)).toEqual(messageOf(moments.denied, false));
});

test.each([
  ['chrome', /Click the icon to the left/],
  ['edge', /Click the bell/],
  ['firefox', /Click the speech bubble/],
  ['safari', /Look for a bell or another new icon/],
  ['other', /Look for a bell or another new icon/],
] as const)('where %s hides its question', (browser, where) => {
  expect(words(quietQuestion[browser])).toMatch(where);
  for (const name of ['asking', 'dismissed'] as const) {
    const { body } = messageOf({ ...moments[name], device: { ...moments[name].device, browser } }, false);
    expect(body).toBe(quietQuestion[browser]);
  }
});

test.each([
  ['chrome', 'Google', [/the icon to the left/, /Turn Notifications on/]],
  ['edge', 'Microsoft', [/the icon to the left/, /Permissions for this site/]],
  ['firefox', 'Mozilla', [/shield or padlock/, /At Send Notifications/]],
  ['safari', 'Apple', [/choose Safari, then Settings/, /Notifications on the left/]],
  ['other', undefined, [/settings for this site/, /Set Notifications to Allow/]],
] as const)('unblocking in %s, and whose help says more', (browser, vendor, steps) => {
  const guide = unblockIn[browser];
  expect(words(guide.heading)).toBe(
    browser === 'other' ? 'How to unblock them' : 'How to unblock them in {{browser}}',
  );
  expect(guide.steps.map(words)).toEqual(steps.map((step): unknown => expect.stringMatching(step)));
  expect(guide.help).toEqual(
    browser === 'other' ? undefined : { vendor, url: vendorHelp[browser as keyof typeof vendorHelp] },
  );
});

test.each([
  ['macos', 'Apple', [/Control Center/, /choose any style but None/, /share or mirror/]],
  ['windows', 'Microsoft', [/Do not disturb off/, /list of apps/, /On Windows 10/]],
  ['chromeos', undefined, [/time at the bottom right/, /search for Notifications/]],
  ['linux', undefined, [/your desktop’s settings/, /browser/]],
  ['other', undefined, [/./, /browser/]],
] as const)('what may mute on %s, and whose help says more', (system, vendor, steps) => {
  const guide = unmuteOn[system];
  expect(words(guide.heading)).toBe(system === 'other' ? 'Where to look' : 'Where to look on {{system}}');
  expect(guide.steps.map(words)).toEqual(steps.map((step): unknown => expect.stringMatching(step)));
  expect(guide.help).toEqual(
    vendor === undefined ? undefined : { vendor, url: vendorHelp[system as keyof typeof vendorHelp] },
  );
});

test('Chrome and Edge that take permission away again are installed as an app; other browsers are not supported', () => {
  const advice = (...given: Parameters<typeof adviceFor>) => words(adviceFor(...given) ?? '');
  for (const browser of ['chrome', 'edge'] as const) {
    expect(advice('revoked', browser)).toContain('Install Flex as an app');
    expect(advice('denied', browser)).toBeUndefined();
  }
  for (const browser of ['firefox', 'safari', 'other'] as const) {
    expect(advice('revoked', browser)).toContain('Twilio supports Flex in Chrome');
    expect(advice('denied', browser)).toContain('Twilio supports Flex in Chrome');
    expect(advice('default', browser)).toBeUndefined();
  }
});

test('only a frame shuts out, and not where the browser grants', () => {
  expect(isShutOut({ ...open, permission: 'denied' })).toBe(false);
  expect(isShutOut({ ...open, framed: true, permission: 'denied' })).toBe(true);
  expect(isShutOut({ ...open, framed: true, permission: 'granted' })).toBe(false);
});

test('a browser that is known to refuse is not asking any more', () => {
  const refused = moment({ ...open, permission: 'denied' }, {}, { asking: true });
  expect(messageOf(refused, false).situation).toBe('denied');
});
