import type { Page } from '@playwright/test';
import { boxOf } from '../../support/browser/box';
import { expect, test } from '../../support/browser/sandbox';

/** In Teams, Flex has its table and beside it a pane of its own; where it needs the room, ours gives way. */

test.use({
  address: { view: 'teams', role: 'supervisor', account: 'full', permission: 'granted', bar: 'off' },
});

const panel = (page: Page) => page.getByTestId('onboarding-panel');
const launcher = (page: Page) => page.getByTestId('onboarding-launcher');
const table = (page: Page) => page.getByTestId('workers-data-table');
const profile = (page: Page) => page.locator('.Twilio-WorkerCanvas').first();
const columns = (page: Page) => table(page).getByRole('columnheader');
const ourCells = (page: Page) => page.getByTestId(/^onboarding-team-cell-/);

async function ready(page: Page): Promise<void> {
  await expect(ourCells(page).filter({ hasText: '/8' }).first()).toBeAttached();
}

async function openProfile(page: Page): Promise<void> {
  await table(page).getByText('Ben Berg').click();
  await expect(profile(page)).toBeVisible();
}

/** Flex's cards of tasks end before our column begins; where that is hidden, nothing of ours is among them. Once all has come to rest. */
async function expectCardsClear(page: Page): Promise<void> {
  await expect(async () => {
    const cards = await table(page).locator('td:nth-child(3) > div').all();
    expect(cards.length).toBeGreaterThan(5);
    if (!(await ourCells(page).first().isVisible())) {
      await expect(columns(page)).toHaveText([/^Agent/, 'Calls', 'Messages']);
      return;
    }
    const ours = await boxOf(columns(page).last());
    for (const card of cards) expect((await boxOf(card)).right).toBeLessThanOrEqual(ours.x);
  }).toPass({ timeout: 10_000 });
}

test('column, cards, panel and Flex’s profile pane keep apart in every window, and whoever opens the panel gets it', async ({
  sandbox,
  page,
}) => {
  test.slow();
  await sandbox.open();
  await ready(page);
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await test.step(`${width} px: where the profile needs the room, the panel gives way`, async () => {
      await page.setViewportSize({ width, height });
      await expect(panel(page)).toBeVisible();
      await expectCardsClear(page);

      await openProfile(page);
      await expect(panel(page)).toHaveCount(0);
      await expectCardsClear(page);
      expect((await boxOf(table(page))).right).toBeLessThanOrEqual((await boxOf(profile(page))).x);

      await page.locator('.Twilio-SidePanel-WorkerCanvas-HeaderContainer').getByRole('button').click();
      await expect(profile(page)).toHaveCount(0);
      await expect(panel(page)).toBeVisible();
      await expect(panel(page)).not.toBeFocused();
    });
  }

  await test.step('a window with room for all shows all', async () => {
    await page.setViewportSize({ width: 1920, height: 900 });
    await openProfile(page);
    await expect(panel(page)).toBeVisible();
    expect((await boxOf(profile(page))).right).toBeLessThanOrEqual((await boxOf(panel(page))).x);
    await expectCardsClear(page);
    const card = await boxOf(table(page).locator('td:nth-child(3) > div').first());
    expect(card.right).toBeLessThanOrEqual((await boxOf(table(page))).right);
  });

  await test.step('whoever opens the panel over the profile gets it, and takes it away again', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
    await launcher(page).click();
    await expect(panel(page)).toBeFocused();
    await expectCardsClear(page);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(profile(page)).toBeVisible();
  });
});
