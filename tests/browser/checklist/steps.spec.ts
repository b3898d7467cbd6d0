import { expect, test } from '../../support/browser/sandbox';
import { changeAccount } from '../../support/browser/changeAccount';
import { List } from '../../support/browser/list';
import { judgeTest } from '../../support/browser/witness';

/** Every built-in step, from to do to done, by what the platform itself shows; and back, for those that can go back. */

test('a new administrator’s first day: every step turns done by itself, survives a reload, and starts over', async ({
  sandbox,
  page,
}) => {
  test.slow();
  const list = new List(page);
  await sandbox.open({ role: 'admin', permission: 'default' });
  await list.isDone('open-agent-desktop', 'You opened Agent Desktop.');
  for (const [id, name] of [
    ['open-teams', 'Teams'],
    ['open-queues-stats', 'Queues Stats'],
    ['open-admin', 'Admin'],
  ] as const) {
    await list.is(id, 'todo');
    await sandbox.viewLink(name).click();
    await list.isDone(id, `You opened ${name}.`);
  }
  await list.is('allow-notifications', 'todo');
  await page
    .getByTestId('onboarding-notification-prompt')
    .getByRole('button', { name: 'Allow notifications' })
    .click();
  await list.isDone('allow-notifications', /Flex may notify you in Chrom/);

  await sandbox.viewLink('Agent Desktop').click();
  await sandbox.setActivity('Available');
  await list.isDone('go-available', 'You became available.');
  await sandbox.offer('sms');
  await sandbox.accept();
  await list.isDone('first-message', 'You accepted a message.');
  await sandbox.complete();
  await list.isDone('complete-task', 'You completed a task.');

  const day = ['open-agent-desktop', 'open-teams', 'open-queues-stats', 'open-admin', 'allow-notifications'];
  day.push('go-available', 'first-message', 'complete-task');
  await sandbox.reload();
  for (const id of day) await list.is(id, 'done');
  await sandbox.startOver();
  await list.is('allow-notifications', 'todo');
  for (const id of ['open-teams', 'open-queues-stats', 'open-admin', 'go-available'])
    await list.is(id, 'todo');
  for (const id of ['first-message', 'complete-task']) await list.is(id, 'locked');
});

test('an agent becomes available, takes a call and a message, and completes a task', async ({
  sandbox,
  page,
}) => {
  const list = new List(page);
  await sandbox.open({ role: 'agent', permission: 'granted' });
  await list.is('go-available', 'todo');
  for (const id of ['first-call', 'first-message', 'complete-task']) await list.is(id, 'locked');
  await sandbox.setActivity('Available');
  await list.isDone('go-available', 'You became available.');
  await list.is('first-call', 'todo');
  await sandbox.offer('voice');
  await list.is('first-call', 'todo');
  await sandbox.accept();
  await list.isDone('first-call', 'You accepted a call.');
  await list.is('complete-task', 'todo');
  await sandbox.complete();
  await list.isDone('complete-task', 'You completed a task.');
  await sandbox.offer('sms');
  await sandbox.accept();
  await list.isDone('first-message', 'You accepted a message.');
});

test('a reservation that was accepted before the plugin came counts too', async ({ sandbox, page }) => {
  await sandbox.open({ role: 'agent', permission: 'granted', plugin: 'off' });
  await sandbox.setActivity('Available');
  await sandbox.offer('chat');
  await sandbox.accept();
  await sandbox.open({ role: 'agent', permission: 'granted' });
  await new List(page).isDone('first-message', 'You accepted a message.');
});

test('notifications are done when allowed and seen, and undone when the browser takes them away', async ({
  sandbox,
  page,
}) => {
  const list = new List(page);
  await sandbox.open({ role: 'agent' });
  await list.is('allow-notifications', 'todo');
  await list.is('prove-notifications', 'locked');
  await sandbox.setPermission('granted');
  await list.isDone('allow-notifications', /Flex may notify you in Chrom/);
  await list.is('prove-notifications', 'todo');
  await (await list.unfold('prove-notifications'))
    .getByRole('button', { name: 'Test notifications' })
    .click();
  const tab = page.getByRole('tabpanel', { name: 'Notifications' });
  await tab.getByRole('button', { name: 'Send a test' }).click();
  await judgeTest(tab, 'Yes, I saw it');
  await list.isDone('prove-notifications', /You saw a test notification in Chrom/, 'Confirmed by you');
  await sandbox.setPermission('denied');
  await list.is('allow-notifications', 'reverted');
  await list.is('prove-notifications', 'reverted');
  await expect(await list.unfold('allow-notifications')).toContainText('no longer true');
  await sandbox.setPermission('granted');
  await list.is('allow-notifications', 'done');
});

test('reading about roles and the Console is acknowledged at the end of the text, single sign-on by hand', async ({
  sandbox,
  page,
}) => {
  const list = new List(page);
  await sandbox.open({ role: 'admin', workers: 1, permission: 'granted' });
  await (await list.unfold('know-your-role')).getByRole('button', { name: 'Read about your role' }).click();
  const roles = page.getByTestId('onboarding-role-panel');
  await expect(roles).toBeVisible();
  await roles.getByRole('button', { name: 'I have read this' }).click();
  await list.isDone('know-your-role', 'Confirmed by you', 'Confirmed by you');
  await list.isDone('know-console', 'Confirmed by you', 'Confirmed by you');

  await (await list.unfold('set-up-sso')).getByRole('button', { name: /^I have done this/ }).click();
  await list.isDone('set-up-sso', 'Confirmed by an administrator', 'Confirmed by an administrator');
  await list.is('add-agent', 'todo');
  await (await list.unfold('set-up-sso')).getByRole('button', { name: /^Take back/ }).click();
  await list.is('set-up-sso', 'todo');
});

test('the account steps follow the account', async ({ sandbox, page }) => {
  const list = new List(page);
  const changeTo = async (account: 'trial' | 'full', numbers: 'toll-free' | 'toll-free-approved') => {
    await page.getByTestId('onboarding-tab-account').click();
    await changeAccount(page, { account, numbers });
    await list.show();
  };
  await sandbox.open({ role: 'admin', account: 'trial', numbers: 'toll-free', permission: 'granted' });
  await list.is('upgrade-account', 'todo');
  await list.is('complete-compliance-profile', 'locked');
  await list.is('check-sms-rules', 'todo');
  await list.is('route-work', 'todo');
  await list.is('find-your-number', 'todo');
  await (await list.unfold('find-your-number')).getByRole('button', { name: 'Show the numbers' }).click();
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
  await list.isDone('find-your-number', 'shown to an administrator');

  await changeTo('full', 'toll-free-approved');
  await list.isDone('upgrade-account', 'This is a full account.');
  await list.isDone('complete-compliance-profile', 'The profile is approved.');
  await list.isDone('check-sms-rules', 'Every number that sends SMS is cleared.');
  await list.isDone('route-work', 'There are 3 queues and 2 workflows.');

  await changeTo('trial', 'toll-free');
  await list.is('upgrade-account', 'reverted');
  await list.is('complete-compliance-profile', 'reverted');
  await list.is('check-sms-rules', 'reverted');
});

test('the steps about people and skills follow the workers and their skills, and revert with them', async ({
  sandbox,
  page,
}) => {
  test.slow();
  const list = new List(page);
  const world = `people-steps-${Date.now()}`;
  const open = (workers: number, skills: 'none' | 'some') =>
    sandbox.open({ role: 'admin', workers, skills, permission: 'granted', world });
  const people = ['add-administrator', 'add-supervisor', 'add-agent'];
  await open(1, 'none');
  await list.is('add-administrator', 'todo');
  await list.is('add-supervisor', 'todo');
  await list.is('set-up-sso', 'todo');
  await list.is('add-agent', 'locked');
  await list.is('define-skills', 'todo');

  await open(40, 'some');
  await list.isDone('add-administrator', /[2-9] workers are administrators/);
  await list.isDone('add-supervisor', /workers? (is a|are) supervisors?/);
  await list.isDone('set-up-sso', 'There is an agent.');
  await list.isDone('add-agent', /workers are agents/);
  await list.isDone('define-skills', /skills? (is|are) defined/);

  await open(1, 'none');
  for (const id of people) await list.is(id, 'reverted');
  await list.is('set-up-sso', 'done');
  await list.is('define-skills', 'reverted');
});

test('a supervisor reviews the team, the summary leading to Teams first, and listens in on a call; a view that is opened by its address counts', async ({
  sandbox,
  page,
}) => {
  const list = new List(page);
  await sandbox.open({ role: 'supervisor', view: 'queues-stats', permission: 'granted' });
  await list.isDone('open-queues-stats', 'You opened Queues Stats.');
  await list.is('review-team-readiness', 'todo');
  await (await list.unfold('review-team-readiness'))
    .getByRole('button', { name: 'Open the summary' })
    .click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Open Teams' }).click();
  await expect(page.getByRole('tabpanel').getByText('have been available')).toBeVisible();
  await list.isDone('review-team-readiness', 'You opened the team summary.');
  await list.is('monitor-call', 'todo');
  await page.getByText('+1 202-555-0101').first().click();
  await page.getByRole('button', { name: /^Monitor/ }).click();
  // The panel gives way to Flex's own pane until the person opens it over that.
  await page.getByTestId('onboarding-launcher').click();
  await list.isDone('monitor-call', 'You monitored a live call.');
});
