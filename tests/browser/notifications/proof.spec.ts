import type { Page } from '@playwright/test';
import type { FlexPage } from '../../support/browser/flexActions';
import { expect, test } from '../../support/browser/sandbox';
import {
  detailsIn,
  expectAsked,
  expectPrompt,
  expectSilence,
  judgeTest,
  promptIn,
  seenIn,
  watchBrowser,
} from '../../support/browser/witness';

const quiet = { role: 'agent', account: 'full' } as const;

test.beforeEach(async ({ page, sandbox }) => {
  await watchBrowser(page);
  await sandbox.setPermission('granted');
});

/** Sends a test, which goes out through Flex's browser handler wherever the page is, and leaves that as it was. */
async function sendTest(page: Page, where: 'in front' | 'behind'): Promise<void> {
  // A first click tells Flex that the page is in front.
  await page.getByRole('banner').click({ position: { x: 300, y: 10 } });
  const send = promptIn(page).getByRole('button', { name: 'Send a test' });
  if (where === 'behind') {
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await send.dispatchEvent('click');
  } else {
    await send.click();
  }
  await expect(promptIn(page)).toContainText('Did you see the test notification?');
  const { shown } = await seenIn(page);
  expect(shown).toMatchObject([
    { title: 'Test notification from Flex', body: 'Calls and messages will look like this.' },
  ]);
  await expect.poll(async () => (await seenIn(page)).shown[0]?.events).toContain('show');
  const mode = await page.evaluate(() => {
    const { Flex } = (window as unknown as FlexPage).Twilio;
    return Flex.Notifications.handlers.browser?.mode;
  });
  expect(mode).toBe('whenNotInFocus');
}

test('seen: proven, told, kept, and a step done', async ({ sandbox, page }) => {
  await page.clock.install();
  await sandbox.open(quiet);
  await expectPrompt(page, 'granted-untested');
  await expectAsked(page, 0);
  await sendTest(page, 'in front');
  await judgeTest(promptIn(page), 'Yes, I saw it');
  await expectPrompt(page, 'granted-proven');
  await expect(page.getByRole('status').filter({ has: promptIn(page) })).toContainText(
    'Notifications reach you in this browser',
  );
  await expect(page.getByTestId('onboarding-step-prove-notifications')).toHaveAttribute('data-state', 'done');
  await promptIn(page).getByRole('button', { name: 'Close' }).click();
  await expect(promptIn(page)).toHaveCount(0);

  await sandbox.reload();
  await expectSilence(page);
  await page.getByTestId('onboarding-tab-notifications').click();
  await expect(detailsIn(page)).toHaveAttribute('data-permission', 'granted-proven');
  await expect(detailsIn(page)).toContainText('You confirmed a test');
});

test('silent while somebody is served; not seen, sent from behind: steps for the operating system, and another test', async ({
  sandbox,
  page,
}) => {
  await page.clock.install();
  await sandbox.open(quiet);
  await sandbox.setActivity('Available');
  await expectPrompt(page, 'granted-untested');
  await sandbox.offer('default');
  await expect(promptIn(page)).toHaveCount(0);
  await sandbox.accept();
  await expectSilence(page);
  await sandbox.complete();
  await expectPrompt(page, 'granted-untested');

  await sendTest(page, 'behind');
  await judgeTest(promptIn(page), 'No');
  await expectPrompt(page, 'granted-not-seen');
  await promptIn(page).getByRole('button', { name: 'Show me how' }).click();
  await expect(detailsIn(page).getByRole('heading', { name: /Where to look on/ })).toBeVisible();
  await expect(detailsIn(page).getByRole('listitem').first()).toContainText('Do Not Disturb');
  await detailsIn(page).getByRole('button', { name: 'Send another test' }).click();
  await judgeTest(detailsIn(page), 'Yes, I saw it');
  await expect(detailsIn(page)).toHaveAttribute('data-permission', 'granted-proven');
  expect((await seenIn(page)).shown).toHaveLength(2);
});
