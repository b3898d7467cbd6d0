import {
  browserName,
  placeName,
  recognise,
  systemName,
  type Device,
} from '../../../src/notifications/model/device';

// Forms as documented: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/User-Agent,
// https://learn.microsoft.com/microsoft-edge/web-platform/user-agent-guidance,
// https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/User-Agent/Firefox
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';

test.each([
  [`${windows} ${webkit} Chrome/142.0.0.0 Safari/537.36`, 'chrome', 'windows', 'Chrome on Windows'],
  [`${mac} ${webkit} Chrome/142.0.0.0 Safari/537.36`, 'chrome', 'macos', 'Chrome on macOS'],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/142.0.0.0 Safari/537.36`,
    'chrome',
    'chromeos',
    'Chrome on ChromeOS',
  ],
  [
    `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/142.0.0.0 Safari/537.36`,
    'chrome',
    'linux',
    'Chrome on Linux',
  ],
  [`${windows} ${webkit} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'edge', 'windows', 'Edge on Windows'],
  [
    `${windows} ${webkit} Chrome/142.0.0.0 Safari/537.36 OPR/120.0.0.0`,
    'other',
    'windows',
    'Browser on Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'firefox',
    'windows',
    'Firefox on Windows',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'firefox',
    'linux',
    'Firefox on Linux',
  ],
  [
    `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15`,
    'safari',
    'macos',
    'Safari on macOS',
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/142.0.0.0 Mobile Safari/537.36`,
    'chrome',
    'other',
    'Chrome',
  ],
  ['something else', 'other', 'other', 'Browser'],
])('%s', (userAgent, browser, system, name) => {
  expect(recognise(userAgent)).toEqual({ browser, system });
  expect(placeName({ ...recognise(userAgent), id: '', address: '' })).toBe(name);
});

test('an unknown browser or system has no name, so that the text can go without', () => {
  const nowhere: Device = { id: '', address: '', browser: 'other', system: 'other' };
  expect([browserName(nowhere), systemName(nowhere)]).toEqual(['', '']);
});
