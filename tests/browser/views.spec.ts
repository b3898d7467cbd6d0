import { barriers } from '../support/browser/axe';
import { cutOff } from '../support/browser/look';
import { expect, test } from '../support/browser/sandbox';

/** The whole product beside everything that each role may open, as people first meet it. */

const views = {
  admin: ['Agent Desktop', 'Teams', 'Queues Stats', 'Admin'],
  supervisor: ['Agent Desktop', 'Teams', 'Queues Stats'],
  agent: ['Agent Desktop'],
} as const;
const tabs = {
  admin: ['checklist', 'notifications', 'roles', 'account', 'team'],
  supervisor: ['checklist', 'notifications', 'roles', 'team'],
  agent: ['checklist', 'notifications', 'roles'],
} as const;
/** The four parts: the banner is for administrators, and is told to others where nothing works any more. */
const everywhere = ['launcher', 'panel', 'notification-prompt', 'trial-banner'];

for (const role of ['admin', 'supervisor', 'agent'] as const) {
  for (const [theme, width, height] of [
    ['light', 1280, 720],
    ['dark', 1440, 900],
  ] as const) {
    test(`${role}, ${theme}, ${width}×${height}: all parts in every view, whole and accessible`, async ({
      sandbox,
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await sandbox.open({ role, theme, permission: 'default', account: 'suspended', bar: 'off' });
      for (const view of views[role]) {
        await sandbox.viewLink(view).click();
        for (const part of everywhere) await expect(page.getByTestId(`onboarding-${part}`)).toBeVisible();
        for (const tab of tabs[role]) {
          await page.getByTestId(`onboarding-tab-${tab}`).click();
          await expect(page.getByRole('tabpanel').locator('visible=true')).not.toBeEmpty();
          expect(await cutOff(page), `${tab} beside ${view}`).toEqual([]);
        }
        await page.getByTestId('onboarding-tab-checklist').click();
        expect(await barriers(page), view).toEqual([]);
      }
    });
  }
}
