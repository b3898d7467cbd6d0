import type { Locator, Page } from '@playwright/test';
import { test, type Sandbox } from '../../support/browser/sandbox';
import { Spotlight } from '../../support/browser/spotlight';

/** Every step that points, from every view, in both themes and sizes: at the real control, found here as a person would. */

type Control = (on: { readonly sandbox: Sandbox; readonly page: Page }) => Locator;
const link =
  (view: string): Control =>
  ({ sandbox }) =>
    sandbox.viewLink(view);
const tab =
  (name: string): Control =>
  ({ page }) =>
    page.getByRole('tab', { name });
const whereTasksAppear: Control = ({ page }) => page.locator('.Twilio-NoTasksCanvas');

const controls: Readonly<Record<string, Control>> = {
  'allow-notifications': tab('Notifications'),
  'prove-notifications': tab('Notifications'),
  'know-your-role': tab('Roles'),
  'know-console': tab('Roles'),
  'open-agent-desktop': link('Agent Desktop'),
  'open-teams': link('Teams'),
  'open-queues-stats': link('Queues Stats'),
  'open-admin': link('Admin'),
  'go-available': ({ sandbox }) => sandbox.activityMenu(),
  'find-your-number': tab('Account'),
  'check-sms-rules': tab('Account'),
  'first-call': whereTasksAppear,
  'first-message': whereTasksAppear,
  'complete-task': whereTasksAppear,
  'review-team-readiness': tab('Team'),
  'monitor-call': ({ page }) => page.getByRole('button', { name: /202-555-010[15]/ }).first(),
};
const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
] as const;
const views = ['agent-desktop', 'teams', 'queues-stats', 'admin'] as const;
/** A folder for a picture of each, to be looked at. */
const pictures = process.env['SPOTLIGHT_PICTURES'];

for (const theme of ['light', 'dark'] as const) {
  test(`each step points at its control, from each view, ${theme}`, async ({ sandbox, page }) => {
    test.slow();
    await sandbox.open({ role: 'admin', theme, permission: 'granted', account: 'full', bar: 'off' });
    const spotlight = new Spotlight(sandbox);
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height });
      for (const view of views) {
        for (const [step, control] of Object.entries(controls)) {
          await sandbox.invoke('NavigateToView', { viewName: view });
          await spotlight.show(step);
          await test.step(`${step} from ${view}, ${width}×${height}`, () =>
            spotlight.isOn(control({ sandbox, page })));
          if (pictures) await page.screenshot({ path: `${pictures}/${theme}-${width}-${view}-${step}.png` });
          await spotlight.end();
        }
      }
    }
  });
}
