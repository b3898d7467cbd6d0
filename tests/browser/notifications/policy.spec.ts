import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { hrefOf } from '../../../sandbox/address';
import { findBrowser } from '../../../scripts/findBrowser';
import { expect, test } from '../../support/browser/sandbox';

// Where Chromium on Linux reads policies from. Only root may write there; elsewhere there is nothing to test with.
const folder = '/etc/chromium/policies/managed';

function mayWrite(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return findBrowser() === '/usr/bin/chromium';
  } catch {
    return false;
  }
}

test.skip(() => !mayWrite(), 'needs the system’s Chromium, and the right to write its policies');

test('what the organization decides is seen, and followed', async ({ baseURL, launchOptions }) => {
  if (baseURL === undefined) throw new Error('The sandbox has no address.');
  test.slow();
  const policies = `${folder}/onboarding-${new URL(baseURL).port}.json`;
  const decide = (policy: string) => writeFileSync(policies, JSON.stringify({ [policy]: [baseURL] }));
  let browser: Browser | undefined;
  try {
    decide('NotificationsBlockedForUrls');
    // A Chromium of its own, which reads the file as it starts.
    browser = await chromium.launch(launchOptions);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const details = page.getByTestId('onboarding-notification-details');
    const step = page.getByTestId('onboarding-step-allow-notifications');
    const tab = (name: string) => page.getByTestId(`onboarding-tab-${name}`);
    await page.goto(`${baseURL}${hrefOf({ role: 'agent', pulse: 0 })}`);
    await tab('notifications').click({ timeout: 60_000 });
    await expect(details).toHaveAttribute('data-permission', 'denied');
    await expect(details).toContainText('your organization has decided');
    await tab('checklist').click();
    await expect(step).toHaveAttribute('data-state', 'todo');

    // Chromium now and then misses that a file has changed, and reads it again a quarter of an hour later.
    await expect(async () => {
      decide('NotificationsAllowedForUrls');
      await expect(step).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
    }).toPass({ timeout: 60_000 });
    await tab('notifications').click();
    await expect(details).toHaveAttribute('data-permission', 'granted-untested');
  } finally {
    rmSync(policies, { force: true });
    await browser?.close();
  }
});
