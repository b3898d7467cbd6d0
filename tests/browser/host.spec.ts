import { channels } from '../../sandbox/page/world/catalog';
import { expect, Sandbox, test } from '../support/browser/sandbox';

// The host alone: whether the plugin is in order is for its own tests to say.
test.use({ address: { plugin: 'off', permission: 'granted' } });

test('what happens to a worker in one tab is pushed to no socket of another kind or tab', async ({
  sandbox,
  context,
}) => {
  const address = { world: `sockets-${Date.now()}` };
  await sandbox.open(address);
  const second = new Sandbox(await context.newPage());
  await second.open({ plugin: 'off', permission: 'granted', ...address });
  await second.setActivity('Break');
  await sandbox.page.bringToFront();
  await sandbox.setActivity('Unavailable');
  expect(sandbox.defects).toEqual([]);
  expect(second.defects).toEqual([]);
});

test('a worker plays every kind of interaction through, and a reload keeps what was accepted', async ({
  sandbox,
  page,
}) => {
  test.slow();
  await sandbox.open({ role: 'agent' });
  // A customer waits in the queue until the worker is available.
  await sandbox.offer('chat');
  await expect(page.getByText('No active tasks')).toBeVisible();
  await sandbox.setActivity('Available');
  await sandbox.accept();
  // A chat has messages, and the worker answers.
  await expect(page.getByText('Hello, I have a question about my order.').last()).toBeVisible();
  await page.getByRole('textbox', { name: /message/i }).fill('How can I help?');
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page.getByText('How can I help?').last()).toBeVisible();
  await sandbox.complete();
  for (const channel of channels.filter((channel) => channel !== 'chat')) {
    await sandbox.offer(channel);
    await sandbox.accept();
    if (channel === 'sms') {
      await sandbox.reload();
      await expect(sandbox.tasks('accepted')).toBeVisible();
    }
    await sandbox.complete();
  }
  await expect(page.getByText('No active tasks')).toBeVisible();
});

test('a supervisor sees what waits and what is live, and listens in on a call', async ({ sandbox, page }) => {
  await sandbox.open({ role: 'supervisor', view: 'queues-stats', account: 'suspended' });
  const active = page.getByTestId('queues-aggregated-data-view');
  await expect(active).toContainText(/Active tasks\s*5\s*Waiting tasks\s*0/);
  await sandbox.setActivity('Available');
  await sandbox.offer('default');
  await expect(active).toContainText(/Active tasks\s*5\s*Waiting tasks\s*1/);

  // The parameters stay in the address from view to view, so that a reload stays there.
  await sandbox.viewLink('Teams').click();
  await expect(page).toHaveURL(/\/teams/);
  expect(new URL(page.url()).searchParams.get('account')).toBe('suspended');
  await sandbox.reload();
  await expect(page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();

  await page.getByText('+1 202-555-0101').first().click();
  await page.getByRole('button', { name: /Monitor/ }).click();
  await expect(page.getByText(/You are listening to a call/)).toBeVisible();
  await sandbox.control('hang-up').click();
  await expect(page.getByText(/You are listening to a call/)).toHaveCount(0);
});

test('a choice in the control bar is another address, starting over takes a new world, and the bar tells of a request that nothing answers', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ now: '2026-03-01T09:00:00Z', role: 'agent' });
  // The clock of the address is the clock of the page, and runs on.
  const first = await page.evaluate(() => Date.now());
  expect(first).toBeGreaterThan(Date.parse('2026-03-01T09:00:00Z'));
  expect(first).toBeLessThan(Date.parse('2026-03-01T09:02:00Z'));
  await expect.poll(() => page.evaluate(() => Date.now())).toBeGreaterThan(first);

  await sandbox.setActivity('Available');
  await page.evaluate(() => localStorage.setItem('flex-onboarding:test', 'kept'));
  await Promise.all([page.waitForEvent('load'), sandbox.control('theme').selectOption('dark')]);
  await sandbox.ready();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('role'), searchParams.get('theme')]).toEqual(['agent', 'dark']);
  await expect(sandbox.activityMenu('Available')).toBeVisible();

  await sandbox.startOver();
  await expect(sandbox.activityMenu('Offline')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('flex-onboarding:test'))).toBeNull();

  await page.evaluate(() => fetch('https://video.twilio.com/v1/Rooms').catch(() => undefined));
  await expect(sandbox.control('status')).toHaveText('1 unanswered');
  // It would fail the test.
  expect(sandbox.defects).toEqual(['[sandbox] nobody answers http: GET https://video.twilio.com/v1/Rooms']);
  sandbox.defects.length = 0;
});
