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
  await elsewhere.setOffline(false);

  // Coming back is what makes a device ask; a reload is the plainest way of coming back.
  await expect
    .poll(
      async () => {
        await sandbox.reload();
        await page.waitForTimeout(3_000);
        return here.step('monitor-call').getAttribute('data-state');
      },
      { timeout: 90_000 },
    )
    .toBe('skipped');
  await other.reload();
  for (const list of [here, there]) {
    for (const id of ['first-call', 'first-message', 'monitor-call']) await list.is(id, 'skipped');
    await list.is('open-queues-stats', 'done');
    await list.is('open-agent-desktop', 'done');
  }
  await elsewhere.close();
});
