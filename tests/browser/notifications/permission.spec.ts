import { answerOverdue } from '../../../src/notifications/model/timing';
import { oneDay, oneMinute } from '../../../src/time';
import type { FlexPage } from '../../support/browser/flexActions';
import { expect, Sandbox, test } from '../../support/browser/sandbox';
import {
  detailsIn,
  expectAsked,
  expectPrompt,
  expectSilence,
  flexBarIn,
  promptIn,
  seenIn,
  watchBrowser,
} from '../../support/browser/witness';

const quiet = { role: 'agent', account: 'full' } as const;

test.beforeEach(({ page }) => watchBrowser(page));

test('the browser’s real permission: asked for on a click only, and followed wherever it changes', async ({
  sandbox,
  page,
}) => {
  await sandbox.setPermission('prompt');
  await sandbox.open({ ...quiet, role: 'admin' });
  await expectPrompt(page, 'default');
  await expect(promptIn(page)).toContainText('You get a notification for each new task and message');
  await expectAsked(page, 0);
  await test.step('the browser’s “no answer” is told', async () => {
    // Headless Chromium closes its question at once: an unanswered one.
    await promptIn(page).getByRole('button', { name: 'Allow notifications' }).click();
    await expectPrompt(page, 'dismissed');
    await expect(promptIn(page)).toContainText('Click the icon to the left of the address');
    await promptIn(page).getByRole('button', { name: 'Ask again' }).click();
    await expectPrompt(page, 'dismissed');
    await expectAsked(page, 2);
  });
  await test.step('denied: shows the steps, never asks', async () => {
    await sandbox.setPermission('denied');
    await expectPrompt(page, 'denied');
    await promptIn(page).getByRole('button', { name: 'Show me how' }).click();
    await expect(detailsIn(page)).toHaveAttribute('data-permission', 'denied');
    await expect(promptIn(page)).toHaveCount(0);
    await expect(
      detailsIn(page).getByRole('heading', { name: 'How to unblock them in Chrome' }),
    ).toBeVisible();
    await expect(detailsIn(page).getByRole('listitem')).toHaveCount(3);
  });
  await test.step('changed under the running page, everything follows without a reload', async () => {
    await sandbox.setPermission('granted');
    await expect(detailsIn(page)).toHaveAttribute('data-permission', 'granted-untested');
    await sandbox.setPermission('prompt');
    await expect(detailsIn(page)).toHaveAttribute('data-permission', 'revoked');
    await expect(detailsIn(page).getByRole('button', { name: 'Allow notifications' })).toBeVisible();
    await sandbox.setPermission('denied');
    await expect(detailsIn(page)).toHaveAttribute('data-permission', 'revoked');
    await expect(detailsIn(page).getByRole('button')).toHaveCount(0);
    await sandbox.setPermission('granted');
    await expect(detailsIn(page)).toHaveAttribute('data-permission', 'granted-untested');
    await expectAsked(page, 2);
  });
  await test.step('Flex’s own channel turned off, as for a whole account: seen when the browser is looked at next', async () => {
    await page.getByTestId('onboarding-tab-checklist').click();
    const step = page.getByTestId('onboarding-step-allow-notifications');
    await expect(step).toHaveAttribute('data-state', 'done');
    await page.evaluate(() => {
      const { Flex } = (window as unknown as FlexPage).Twilio;
      Flex.Notifications.toggleNotificationHandler('browser', false, 'whenNotInFocus');
    });
    await sandbox.setPermission('denied');
    await expectPrompt(page, 'flex-disabled');
    await sandbox.setPermission('granted');
    await expectPrompt(page, 'flex-disabled');
    await expect(promptIn(page).getByRole('link', { name: 'Open the Flex Console' })).toBeVisible();
    await expect(step).not.toHaveAttribute('data-state', 'done');
  });
});

test('a question that the browser keeps to itself', async ({ sandbox, page }) => {
  await page.clock.install();
  await sandbox.open({ ...quiet, permission: 'default', 'permission-answer': 'never' });
  await expectPrompt(page, 'default');
  await promptIn(page).getByRole('button', { name: 'Allow notifications' }).click();
  await expectPrompt(page, 'asking');
  await expect(promptIn(page).getByRole('button')).toHaveCount(0);
  await page.clock.fastForward(answerOverdue);
  await expectPrompt(page, 'dismissed');
});

test('refused when asked', async ({ sandbox, page }) => {
  await sandbox.open({ ...quiet, permission: 'default', 'permission-answer': 'denied' });
  await expectPrompt(page, 'default');
  await promptIn(page).getByRole('button', { name: 'Allow notifications' }).click();
  await expectPrompt(page, 'denied');
});

test('a browser without notifications', async ({ sandbox, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Notification'));
  await sandbox.open(quiet);
  await expectPrompt(page, 'unsupported');
  await expect(promptIn(page)).toContainText('Open Flex in a current Chrome or Edge');
});

test.describe('who decides', () => {
  test('“don’t ask on this computer” holds for good, and can be taken back', async ({ sandbox, page }) => {
    await page.clock.install();
    await sandbox.setPermission('prompt');
    await sandbox.open(quiet);
    await expectPrompt(page, 'default');
    await promptIn(page).getByRole('button', { name: 'Don’t ask on this computer' }).click();
    await expect(promptIn(page)).toHaveCount(0);
    await sandbox.open({ ...quiet, now: '2030-01-01T12:00:00Z' });
    await expectSilence(page);
    await expect(flexBarIn(page)).toHaveCount(0);
    await page.getByTestId('onboarding-tab-notifications').click();
    await detailsIn(page).getByRole('button', { name: 'Ask me again' }).click();
    await page.getByTestId('onboarding-tab-checklist').click();
    await expectPrompt(page, 'default');
  });

  test('“not now” holds in every tab, and ends after three days', async ({ sandbox, page, context }) => {
    await page.clock.install();
    await sandbox.setPermission('prompt');
    await sandbox.open(quiet);
    await expectPrompt(page, 'default');
    const other = await context.newPage();
    await other.goto(page.url());
    await new Sandbox(other).ready();
    await expectPrompt(other, 'default');
    await promptIn(other).getByRole('button', { name: 'Not now' }).click();
    await expect(promptIn(other)).toHaveCount(0);
    await expect(promptIn(page)).toHaveCount(0);
    await other.close();

    // A page that stands so long has no valid token any more: the person signs in again.
    const later = await context.newPage();
    const threeDays = 3 * oneDay;
    await later.clock.install({ time: Date.now() + threeDays - 2 * oneMinute });
    await later.goto(page.url());
    const after = new Sandbox(later);
    await after.ready();
    await expectSilence(later);
    await after.comeBackAfter(4);
    await expectPrompt(later, 'default');
  });

  test('the part turned off: Flex’s own bar is back, and nothing of ours', async ({ sandbox, page }) => {
    await page.clock.install();
    await sandbox.setPermission('prompt');
    await sandbox.open({ ...quiet, config: JSON.stringify({ notification_prompt: { enabled: false } }) });
    await expect(flexBarIn(page).first()).toBeVisible();
    await expectSilence(page);
    await expect(page.getByTestId('onboarding-tab-notifications')).toHaveCount(0);
    await expect(page.getByTestId('onboarding-step-allow-notifications')).toHaveCount(0);
    expect((await seenIn(page)).asked).toEqual([]);
  });
});
