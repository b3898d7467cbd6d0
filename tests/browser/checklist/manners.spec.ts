import type { Page } from '@playwright/test';
import { barriers } from '../../support/browser/axe';
import { atRest, inBothThemes } from '../../support/browser/look';
import { expect, test } from '../../support/browser/sandbox';
import { everyStepState, List } from '../../support/browser/list';

test.use({ address: { permission: 'granted', account: 'full', pulse: 0 } });

const launcher = (page: Page) => page.getByTestId('onboarding-launcher');
const panel = (page: Page) => page.getByRole('complementary', { name: 'Onboarding' });

test('with the keyboard alone: into the panel, a view opened, a step skipped and taken back, and out again', async ({
  sandbox,
  page,
}) => {
  const list = new List(page);
  await sandbox.open({ role: 'supervisor' });
  await launcher(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();

  const tabTo = async (name: RegExp) => {
    const target = panel(page).getByRole('button', { name }).first();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The keyboard does not reach ${name}.`);
  };
  await tabTo(/Open Queues Stats/);
  await page.keyboard.press('Enter');
  await tabTo(/^Skip: Open Queues Stats/);
  await page.keyboard.press('Enter');
  await list.is('open-queues-stats', 'skipped');

  // The row is elsewhere now; whoever pressed goes on from where it stood.
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await tabTo(/^Skipped and put off/);
  await page.keyboard.press('Enter');
  await tabTo(/^Do not skip: Open Queues Stats/);
  await page.keyboard.press('Enter');
  await list.is('open-queues-stats', 'todo');

  await expect(page.getByTestId('onboarding-checklist')).toBeFocused();
  await tabTo(/Open Teams/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();
  await list.is('open-teams', 'done');

  await panel(page).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(launcher(page)).toBeFocused();

  // A tab that is clicked keeps the focus, and the arrow keys go on from there.
  await launcher(page).click();
  await panel(page).getByRole('tab', { name: 'Notifications' }).click();
  await expect(panel(page).getByRole('tab', { name: 'Notifications' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('tab', { name: 'Roles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('tabpanel', { name: 'Roles' })).toBeVisible();
});

test('how far one is, as a bar, and which tab is open, are seen where the system forces colours; a step that becomes done is announced; the panel stays as it was left', async ({
  sandbox,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await sandbox.open({ role: 'agent' });
  const bar = panel(page).locator('[data-bar]');
  await expect(bar).toHaveCSS('outline-style', 'solid');
  // The system's own text colour; grounds become the system's own ground otherwise.
  await expect(bar.locator('> *')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  const tab = (selected: boolean) => panel(page).getByRole('tab', { selected }).first();
  // Only the open one has a border that the ground has not.
  await expect(tab(true)).toHaveCSS('border-top-color', 'rgb(0, 0, 0)');
  await expect(tab(false)).toHaveCSS('border-top-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ forcedColors: null });

  // A step that becomes done is announced, politely and once.
  await sandbox.setActivity('Available');
  await expect(page.getByRole('status').filter({ hasText: 'Set yourself to Available: done.' })).toHaveCount(
    1,
  );

  // The panel stays as it was left, beside the view where there is room and over it where there is not.
  const view = page.locator('.Twilio-ViewCollection');
  await expect(panel(page)).toBeVisible();
  const beside = await view.boundingBox();
  await launcher(page).click();
  await sandbox.reload();
  await expect(panel(page)).toHaveCount(0);
  const whole = await view.boundingBox();
  expect((whole?.width ?? 0) - (beside?.width ?? 0)).toBe(400);

  await page.setViewportSize({ width: 1100, height: 720 });
  const narrow = await view.boundingBox();
  await launcher(page).click();
  await expect(panel(page)).toBeVisible();
  expect(await view.boundingBox()).toEqual(narrow);
  // Flex's own menu opens over it.
  await sandbox.setActivity('Break');
});

test('a hint says what the view is for, waits for the prompt, and stays closed', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ role: 'supervisor' });
  const hint = page.getByTestId('onboarding-view-hint');
  const prompt = page.getByTestId('onboarding-notification-prompt');
  await expect(prompt).toBeVisible();
  await expect(hint).toHaveCount(0);
  await prompt.getByRole('button', { name: 'Not now' }).click();
  await expect(hint).toContainText('Agent Desktop is where you handle calls and messages.');
  await hint.getByRole('button', { name: 'Close this hint for good' }).click();
  await expect(hint).toHaveCount(0);
  await sandbox.viewLink('Queues Stats').click();
  await expect(hint).toContainText('Queues Stats shows how each queue is doing');
  await sandbox.open({ role: 'supervisor' });
  await expect(launcher(page)).toBeVisible();
  await expect(hint).toHaveCount(0);
});

test('no barrier that axe finds, in every state of a step', async ({ sandbox, page }) => {
  test.slow();
  const list = new List(page);
  await sandbox.open({ role: 'admin', permission: null });
  await sandbox.setPermission('granted');
  await list.is('allow-notifications', 'done');
  await sandbox.setPermission('denied');
  await (await list.unfold('open-teams')).getByRole('button', { name: /^Skip/ }).click();
  await (await list.unfold('open-queues-stats')).getByRole('button', { name: /^Tomorrow/ }).click();
  await inBothThemes(page, async () => {
    for (const [id, state] of everyStepState) {
      await list.is(id, state);
      await list.unfold(id);
      await atRest(page);
      expect(await barriers(page, '#onboarding-panel'), state).toEqual([]);
    }
  });
});
