import type { Page } from '@playwright/test';
import { List } from '../../support/browser/list';
import { expect, test } from '../../support/browser/sandbox';
import { Spotlight } from '../../support/browser/spotlight';

/** What is written to the console from now on. */
function consoleOf(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  return lines;
}

test('the example plugin adds a step, sees it done, hears of it, and points at a control', async ({
  sandbox,
  page,
}) => {
  const lines = consoleOf(page);
  await sandbox.open({ role: 'agent', with: 'example', permission: 'granted' });
  const list = new List(page);
  await list.is('acme-handbook', 'todo');
  await sandbox.invoke('AcmeHandbookRead');
  await list.is('acme-handbook', 'done');
  expect(lines).toContain('[plugin-example] acme-handbook: todo → done, by platform');

  await sandbox.invoke('AcmeShowFirstStep');
  await new Spotlight(sandbox).isOn(sandbox.activityMenu());
});

test('beside a plugin that takes the global theme with an older Paste, both keep their looks', async ({
  sandbox,
  page,
}) => {
  const look = async () => {
    const panel = page.getByTestId('onboarding-panel');
    await expect(panel).toBeVisible();
    return panel.evaluate((element) => {
      const title = element.querySelector('h2') ?? element;
      const { fontSize, color, fontFamily } = getComputedStyle(title);
      return { fontSize, color, fontFamily, background: getComputedStyle(element).backgroundColor };
    });
  };
  await sandbox.open({ role: 'agent', permission: 'granted' });
  const alone = await look();
  await sandbox.open({ role: 'agent', permission: 'granted', with: 'older-paste' });
  expect(await look()).toEqual(alone);
  const theirs = page.getByTestId('older-paste');
  await expect(theirs).toBeVisible();
  // Paste 15 rounds by 4 px at most, Paste 21 by 8: the other team's button is still drawn by its own.
  const radius = await theirs.evaluate((element) => parseFloat(getComputedStyle(element).borderRadius));
  expect(radius).toBeLessThanOrEqual(4);
});

test('of two copies one works and the other says so', async ({ sandbox, page }) => {
  const lines = consoleOf(page);
  await sandbox.open({ role: 'agent', permission: 'granted', with: 'second-copy' });
  await expect(page.getByTestId('onboarding-launcher')).toHaveCount(1);
  await expect(page.getByTestId('onboarding-panel')).toHaveCount(1);
  expect(lines.filter((line) => line.includes('is released twice'))).toHaveLength(1);
});
