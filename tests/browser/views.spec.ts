import { barriers } from '../support/browser/axe';
import { boxOf } from '../support/browser/box';
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

test('what Flex shows fills the room that ours leaves it, as a row or the panel comes and goes', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ account: 'trial', permission: 'granted' });
  const endOf = async (selector: string) => {
    const { right, bottom } = await boxOf(page.locator(selector).last());
    return { right: Math.round(right), bottom: Math.round(bottom) };
  };
  /** The customer's data stands beside the conversation, at whose foot is the field for an answer. */
  const expectWhole = (right: number) =>
    expect
      .poll(async () => ({
        right: (await endOf('.Twilio-CRMContainer')).right,
        lacking:
          (await endOf('.Twilio-View-agent-desktop')).bottom - (await endOf('.Twilio-TaskCanvas')).bottom,
      }))
      .toEqual({ right, lacking: 0 });
  const beside = 1440 - 400;

  await sandbox.setActivity('Available');
  await sandbox.offer('chat');
  await sandbox.accept();
  await expectWhole(beside);
  await page.getByTestId('onboarding-view-hint').getByRole('button', { name: 'Close' }).click();
  await page.getByTestId('onboarding-trial-banner').getByRole('button', { name: 'Close' }).click();
  await expectWhole(beside);
  await page.getByTestId('onboarding-launcher').click();
  await expectWhole(1440);
  await page.getByTestId('onboarding-launcher').click();
  await expectWhole(beside);
});
