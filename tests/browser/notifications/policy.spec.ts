import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type BrowserContext } from '@playwright/test';
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

// One file at a time: a Chromium that runs follows every change in the folder.
test.describe.configure({ mode: 'serial' });
test.skip(() => !mayWrite(), 'needs the system’s Chromium, and the right to write its policies');

/** The sandbox in a Chromium of its own, started with a policy file for its address. */
async function withPolicy(
  policy: object,
  baseURL: string,
  see: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const file = `${folder}/onboarding-${new URL(baseURL).port}.json`;
  writeFileSync(file, JSON.stringify(policy));
  try {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await see(context);
    await browser.close();
  } finally {
    rmSync(file, { force: true });
  }
}

const cases = [
  { policy: 'NotificationsAllowedForUrls', situation: 'granted-untested', step: 'done' },
  { policy: 'NotificationsBlockedForUrls', situation: 'denied', step: 'todo' },
] as const;

for (const { policy, situation, step } of cases) {
  test(`${policy}: the plugin sees ${situation}`, async ({ baseURL }) => {
    if (baseURL === undefined) throw new Error('The sandbox has no address.');
    test.slow();
    await withPolicy({ [policy]: [baseURL] }, baseURL, async (context) => {
      const page = await context.newPage();
      await page.goto(`${baseURL}${hrefOf({ role: 'agent', pulse: 0 })}`);
      await page.getByTestId('onboarding-tab-notifications').click({ timeout: 60_000 });
      const details = page.getByTestId('onboarding-notification-details');
      await expect(details).toHaveAttribute('data-permission', situation);
      if (situation === 'denied') await expect(details).toContainText('your organization has decided');
      await page.getByTestId('onboarding-tab-checklist').click();
      await expect(page.getByTestId('onboarding-step-allow-notifications')).toHaveAttribute(
        'data-state',
        step,
      );
    });
  });
}
