import type { Page, Route } from '@playwright/test';
import type { FlexPage } from '../../support/browser/flexActions';
import { expect, test, Sandbox } from '../../support/browser/sandbox';
import { List } from '../../support/browser/list';

test.slow();

test('two tabs follow each other at once', async ({ sandbox, page, context }) => {
  const world = `tabs-${Date.now()}`;
  const address = { role: 'supervisor', permission: 'granted', fault: 'no-functions', world } as const;
  await sandbox.open(address);
  const second = new Sandbox(await context.newPage());
  await second.open({ ...address, view: 'queues-stats' });
  await new List(page).is('open-queues-stats', 'done');
  await (await new List(page).unfold('monitor-call')).getByRole('button', { name: /^Skip/ }).click();
  await new List(second.page).is('monitor-call', 'skipped');
});

test('two devices of one worker end with the union, a cut line in between', async ({
  sandbox,
  page,
  browser,
}) => {
  const world = `devices-${Date.now()}`;
  const address = { role: 'supervisor', permission: 'granted', world } as const;
  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = new Sandbox(await elsewhere.newPage());
  await sandbox.open(address);
  await other.open({ ...address, view: 'queues-stats' });
  const [here, there] = [new List(page), new List(other.page)];

  await (await here.unfold('first-call')).getByRole('button', { name: /^Skip/ }).click();
  await elsewhere.setOffline(true);
  await (await there.unfold('monitor-call')).getByRole('button', { name: /^Skip/ }).click();
  await there.is('monitor-call', 'skipped');
  await here.is('monitor-call', 'todo');
  await (await here.unfold('first-message')).getByRole('button', { name: /^Skip/ }).click();
  await allIsSent(page);
  await elsewhere.setOffline(false);

  await other.comeBackAfter(10);
  await allIsSent(other.page);
  await sandbox.comeBackAfter(10);
  for (const list of [here, there]) await isTheUnion(list);
  await elsewhere.close();
});

test('on a new device nothing is shown before it is known what the person has done on another', async ({
  sandbox,
  page,
  browser,
}) => {
  const address = { role: 'supervisor', permission: 'granted', world: `morning-${Date.now()}` } as const;
  await sandbox.open(address);
  await sandbox.invoke('OnboardingClosePanel');
  await allIsSent(page);

  const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = new Sandbox(await elsewhere.newPage());
  await elsewhere.route('**/onboarding/fetch-progress', async (route) => {
    await new Promise((passed) => setTimeout(passed, 1_000));
    await route.continue();
  });
  await elsewhere.addInitScript(() => {
    new MutationObserver(() => {
      const panel = document.querySelector('[data-testid="onboarding-panel"]');
      if (panel) document.documentElement.dataset['panelWas'] = 'shown';
    }).observe(document, { childList: true, subtree: true });
  });
  await other.open(address);
  await expect(other.page.getByTestId('onboarding-launcher')).toHaveAttribute('aria-expanded', 'false');
  await expect(other.page.locator('html[data-panel-was]')).toHaveCount(0);
  await elsewhere.close();
});

test('a desk that was refused goes on once Flex has a new token, without a reload', async ({
  sandbox,
  page,
}) => {
  const refusing = await refuse(page);
  await sandbox.open({ role: 'supervisor', permission: 'granted', world: `renewed-${Date.now()}` });
  const list = new List(page);
  await (await list.unfold('first-call')).getByRole('button', { name: /^Skip/ }).click();
  await list.is('first-call', 'skipped');
  await expect.poll(() => refusing.refused()).toBeGreaterThan(0);
  expect(await unsentIn(page)).toBe(true);

  await refusing.stop();
  await page.evaluate(() => {
    const { Manager } = (window as unknown as FlexPage).Twilio.Flex;
    const { events, user } = Manager.getInstance();
    events.emit('tokenUpdated' as never, { token: user.token });
  });
  await allIsSent(page);
});

test('two devices end equal after a weekend apart, one asleep and one shut', async ({
  sandbox,
  page,
  browser,
}) => {
  const address = { role: 'supervisor', permission: 'granted', world: `weekend-${Date.now()}` } as const;
  const friday = { ...address, now: '2026-11-20T16:55:00Z' };
  const laptop = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = new Sandbox(await laptop.newPage());
  await sandbox.open(friday);
  await other.open({ ...friday, view: 'queues-stats' });
  const [here, there] = [new List(page), new List(other.page)];

  // The network goes first, so the last thing done on Friday leaves the laptop on Monday.
  await laptop.setOffline(true);
  await (await there.unfold('monitor-call')).getByRole('button', { name: /^Skip/ }).click();
  await there.is('monitor-call', 'skipped');
  for (const step of ['first-call', 'first-message']) {
    await (await here.unfold(step)).getByRole('button', { name: /^Skip/ }).click();
    await here.is(step, 'skipped');
  }
  await allIsSent(page);

  await laptop.setOffline(false);
  await other.comeBackAfter(64 * 60);
  // Flex's token ended on Saturday: the person signs in again.
  const monday = { ...address, now: '2026-11-23T09:00:00Z' };
  await other.open({ ...monday, view: 'queues-stats' });
  await allIsSent(other.page);
  await sandbox.open(monday);
  for (const list of [here, there]) await isTheUnion(list);
  await laptop.close();
});

/** What was done here and there, on both. */
async function isTheUnion(list: List): Promise<void> {
  for (const id of ['first-call', 'first-message', 'monitor-call']) await list.is(id, 'skipped');
  for (const id of ['open-queues-stats', 'open-agent-desktop']) await list.is(id, 'done');
}

/** Waits until the functions have been given all that was done in this browser. */
async function allIsSent(page: Page): Promise<void> {
  await expect.poll(() => unsentIn(page), { intervals: [100] }).toBe(false);
}

/** Whether this browser has something that the functions have not been given yet. */
function unsentIn(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(localStorage).some((key) => key.startsWith('flex-onboarding:unsent:')),
  );
}

/** Answers every question to the functions with a refusal, as they do when the token has run out, until it is stopped. */
async function refuse(page: Page) {
  let refused = 0;
  const answer = {
    status: 403,
    json: { error: { code: 'forbidden', message: 'The token is not accepted.' } },
  };
  const refusal = (route: Route) => {
    refused += 1;
    return route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } });
  };
  await page.context().route('**/onboarding/*', refusal);
  return { refused: () => refused, stop: () => page.context().unroute('**/onboarding/*', refusal) };
}
