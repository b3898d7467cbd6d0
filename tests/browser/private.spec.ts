import { expect, test } from '../support/browser/sandbox';

/** Every way in which a page can send something, each with who asked for it: the plugin's script stands in the stack. */
interface Sent {
  readonly url: string;
  readonly stack: string;
}

test('the plugin sends nothing but to the functions of the account, and asks for no strings where it has them', async ({
  sandbox,
  page,
}) => {
  await page.addInitScript(() => {
    const sent: Sent[] = ((window as unknown as { sent: Sent[] }).sent = []);
    const note = (url: unknown) =>
      void sent.push({ url: url instanceof Request ? url.url : String(url), stack: new Error().stack ?? '' });
    Error.stackTraceLimit = 60;
    const { fetch } = window;
    window.fetch = (...given) => (note(given[0]), fetch(...given));
    const open = XMLHttpRequest.prototype.open;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...given: unknown[]) {
      note(given[1]);
      return (open as (...all: unknown[]) => void).apply(this, given);
    };
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, data) => (note(url), beacon(url, data));
    for (const name of ['WebSocket', 'EventSource', 'Image', 'Worker'] as const) {
      const Original = window[name] as unknown as new (...given: unknown[]) => object;
      const Watched = new Proxy(Original, {
        construct: (target, given: unknown[]) => (note(given[0] ?? name), new target(...given)),
      });
      Object.assign(window, { [name]: Watched });
    }
  });
  await sandbox.open({ role: 'admin', view: 'teams', permission: 'granted' });
  for (const tab of ['notifications', 'roles', 'account', 'team', 'checklist']) {
    await page.getByTestId(`onboarding-tab-${tab}`).click();
  }
  const ours = async () => {
    const sent = await page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);
    return sent
      .filter(({ stack }) => stack.includes('/sandbox/plugin.js'))
      .map(({ url }) => new URL(url, page.url()));
  };
  await expect
    .poll(async () => (await ours()).map(({ pathname }) => pathname))
    .toContain('/onboarding/account');
  const hosts = new Set(
    (await ours()).map(({ hostname, pathname }) => `${hostname}${pathname.replace(/\/[^/]*$/, '/')}`),
  );
  expect([...hosts]).toEqual(['localhost/onboarding/']);
  await expect(page.getByRole('heading', { level: 2, name: 'Onboarding' })).toBeVisible();
  expect((await ours()).map(({ pathname }) => pathname)).not.toContain('/onboarding/strings');
});
