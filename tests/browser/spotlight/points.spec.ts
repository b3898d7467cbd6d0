import type { Locator, Page } from '@playwright/test';
import { test } from '../../support/browser/sandbox';
import { Spotlight } from '../../support/browser/spotlight';

/** Every step that points, from every view, in both themes and sizes: at the real control, found here as a person would. */

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Side bar' }).getByRole('link', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const activity = (page: Page) => page.getByRole('button', { name: /^Menu to change activity/ });
const whereTasksAppear = (page: Page) => page.locator('.Twilio-NoTasksCanvas');
const call = (page: Page) => page.getByRole('button', { name: /202-555-010[15]/ }).first();

const controls: Readonly<Record<string, (page: Page) => Locator>> = {
  'allow-notifications': (page) => tab(page, 'Notifications'),
  'prove-notifications': (page) => tab(page, 'Notifications'),
  'know-your-role': (page) => tab(page, 'Roles'),
  'know-console': (page) => tab(page, 'Roles'),
  'open-agent-desktop': (page) => link(page, 'Agent Desktop'),
  'open-teams': (page) => link(page, 'Teams'),
  'open-queues-stats': (page) => link(page, 'Queues Stats'),
  'open-admin': (page) => link(page, 'Admin'),
  'go-available': activity,
  'find-your-number': (page) => tab(page, 'Account'),
  'check-sms-rules': (page) => tab(page, 'Account'),
  'first-call': whereTasksAppear,
  'first-message': whereTasksAppear,
  'complete-task': whereTasksAppear,
  'review-team-readiness': (page) => tab(page, 'Team'),
  'monitor-call': call,
};
const views = ['agent-desktop', 'teams', 'queues-stats', 'admin'] as const;
/** A folder for a picture of each, to be looked at. */
const pictures = process.env['SPOTLIGHT_PICTURES'];

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    test(`each step points at its control, from each view, ${theme}, ${width}×${height}`, async ({
      sandbox,
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await sandbox.open({ role: 'admin', theme, permission: 'granted', account: 'full', bar: 'off' });
      const spotlight = new Spotlight(sandbox);
      for (const view of views) {
        for (const [step, control] of Object.entries(controls)) {
          await sandbox.invoke('NavigateToView', { viewName: view });
          await spotlight.show(step);
          await test.step(`${step} from ${view}`, () => spotlight.isOn(control(page)));
          if (pictures) await page.screenshot({ path: `${pictures}/${theme}-${width}-${view}-${step}.png` });
          await spotlight.end();
        }
      }
    });
  }
}
