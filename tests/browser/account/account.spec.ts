import type { Page } from '@playwright/test';
import { functionsMended } from '../../../sandbox/faults';
import { barriers } from '../../support/browser/axe';
import { inBothThemes } from '../../support/browser/look';
import type { FlexPage } from '../../support/browser/flexActions';
import { expect, test } from '../../support/browser/sandbox';

test.use({ address: { permission: 'granted' } });

async function openTab(page: Page) {
  await page.getByTestId('onboarding-tab-account').click();
  const tab = page.getByTestId('onboarding-account');
  await expect(tab.getByText(/^As of|functions/).first()).toBeVisible({ timeout: 40_000 });
  return tab;
}

test('asked when Flex is on the screen; a number is copied, the old way too, and having been shown finishes its step; a refused call is explained; all of it accessible', async ({
  sandbox,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let viewAtRequest: Promise<boolean> | undefined;
  page.on('request', (request) => {
    if (!request.url().endsWith('/onboarding/account')) return;
    viewAtRequest ??= page.evaluate(() => document.querySelector('.Twilio-MainContainer') !== null);
  });
  await sandbox.open({ account: 'trial-ending', numbers: 'both' });
  await expect(page.getByTestId('onboarding-trial-banner')).toBeVisible();
  expect(await viewAtRequest).toBe(true);

  const tab = await openTab(page);
  await expect(tab).toContainText('What a trial limits');
  const parts = '[data-testid="onboarding-trial-banner"], [data-testid="onboarding-account"]';
  await inBothThemes(page, async () => expect(await barriers(page, parts)).toEqual([]));

  await tab.getByRole('button', { name: 'Copy +14155550142' }).click();
  await expect(tab.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('+14155550142');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', () => (document.title = `copied ${String(getSelection())}`));
  });
  await tab.getByRole('button', { name: 'Copy +18885550142' }).click();
  await expect(page).toHaveTitle('copied +18885550142');
  await expect(tab.getByText('Copied')).toHaveCount(2);

  await page.getByTestId('onboarding-tab-checklist').click();
  await expect(page.getByTestId('onboarding-step-find-your-number')).toHaveAttribute('data-state', 'done');

  // A call that the account refuses is explained, with the way to the account.
  await page.evaluate(() => {
    const { Flex } = (window as unknown as FlexPage).Twilio;
    Flex.Notifications.showNotification(Flex.NotificationIds.OutboundCallCanceledToNumberUnverified);
  });
  await page.getByRole('button', { name: 'See the account' }).click();
  await expect(tab).toBeVisible();
});

test('what Twilio does not answer is named, and the rest is there', async ({ sandbox, page }) => {
  await sandbox.open({ account: 'full', numbers: 'toll-free', fault: 'balance-fails,toll-free-nonsense' });
  const tab = await openTab(page);
  await expect(tab).toContainText('Not answered by Twilio: balance and toll-free verifications.');
  await expect(tab).toContainText('Whether its SMS is verified could not be read.');
  await expect(tab).toContainText('Full account');
});

test('offline, the last answer stays with its time, until "check again" gets a new one', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ account: 'trial' });
  const banner = page.getByTestId('onboarding-trial-banner');
  await expect(banner).toBeVisible();
  await sandbox.open({ account: 'trial', fault: 'functions-unreachable' });
  await expect(banner).toContainText('Trial account');
  const tab = await openTab(page);
  await expect(tab).toContainText('the functions cannot be reached');
  await page.evaluate((mended) => window.dispatchEvent(new Event(mended)), functionsMended);
  await tab.getByRole('button', { name: 'Check again' }).click();
  await expect(tab.getByText('the functions cannot be reached')).toHaveCount(0);
  await expect(tab.getByRole('status').filter({ hasText: 'As of' })).toBeVisible();
});
