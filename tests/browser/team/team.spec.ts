import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { signedInPerson } from '../../../sandbox/people';
import { oneMinute } from '../../../src/time';
import { answerTeam } from '../../support/browser/answerTeam';
import { barriers } from '../../support/browser/axe';
import { Sandbox, expect, test } from '../../support/browser/sandbox';

test.use({ address: { permission: 'granted', account: 'full' } });

const supervisor = { role: 'supervisor', view: 'teams' } as const;

test('one question fills the column for 200 workers, and the next comes a minute later', async ({
  sandbox,
  page,
}) => {
  await page.clock.install();
  const asked = await answerTeam(page);
  await sandbox.open({ ...supervisor, workers: 200 });
  // One of them is the person who looks: they go by their own list, whatever the functions know of it yet.
  await expect(cells(page).filter({ hasText: '5/8Take a first call' })).toHaveCount(199);
  const own = page.getByRole('row').filter({ hasText: 'Sam Okafor' });
  const figures = await page.getByTestId('onboarding-launcher').innerText();
  expect(figures).toMatch(/^\d+\/12$/);
  await expect(own).toContainText(figures);
  expect(asked().map((form) => form.get('Workers')?.split(',').length)).toEqual([200]);

  // Scrolling and looking for somebody asks nothing more.
  await page.getByText('Ben Berg').first().hover();
  await page.mouse.wheel(0, 20_000);
  await lookFor(page, 'Hana');
  await expect.poll(() => cells(page).count()).toBeLessThan(200);
  expect(asked()).toHaveLength(1);
  // Sooner or later by a quarter, so that not everybody asks together.
  await page.clock.fastForward(1.25 * oneMinute);
  await expect.poll(() => asked().length).toBe(2);
});

test('the column says how far each worker is and sorts by it; the summary counts, lists who is not ready, follows the filters; everybody is saved as a file', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ ...supervisor, workers: 12 });
  const hana = page.getByRole('row').filter({ hasText: 'Hana Hoang' });
  await expect(hana).toContainText('1/8Set yourself to Available');
  expect(
    await barriers(page, '[data-testid="workers-data-table"] [data-testid^="onboarding-team-cell"]'),
  ).toEqual([]);
  const header = page.getByRole('columnheader', { name: 'Onboarding' });
  await header.click();
  await header.click();
  const order = async () => (await cells(page).allTextContents()).map(rankOf);
  await expect.poll(order).toEqual([...(await order())].sort((a, b) => a - b));

  const tab = await openTeam(page);
  await expect(tab).toContainText('Of the 12 people that Teams shows:');
  await expect(tab).toContainText(/\d+ of 12 can be reached/);
  await expect(tab.getByRole('heading', { name: /Not ready yet \(\d+\)/ })).toBeVisible();
  expect(await barriers(page, '#onboarding-panel')).toEqual([]);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByTestId('onboarding-report-export').click(),
  ]);
  expect(file.suggestedFilename()).toBe('flex-onboarding.csv');
  const [head] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head).toMatch(/^\uFEFFWorker SID,Name,Done,Of,/);

  await lookFor(page, 'Hana');
  await expect(tab).toContainText('Of the one person that Teams shows:');
  await tab.getByRole('button', { name: /^Hana Hoang/ }).click();
  expect(await barriers(page, '#onboarding-panel')).toEqual([]);
  await expect(tab).toMatchAriaSnapshot(`
    - region "How ready your team is":
      - heading "How ready your team is" [level=3]
      - paragraph: "Of the one person that Teams shows:"
      - list:
        - listitem:
          - paragraph: /0 of 1 can be reached/
        - listitem:
          - paragraph: 0 of 1 have been available.
        - listitem:
          - paragraph: 0 of 1 have completed a task.
    - heading "Not ready yet (1)" [level=3]
    - list "Not ready yet (1)":
      - listitem:
        - button "Hana Hoang Set yourself to Available 1/8" [expanded]
        - heading "Not done" [level=4]
        - list "Not done":
          - listitem:
            - text: Set yourself to Available
            - status
            - 'button "Nudge: Hana Hoang, Set yourself to Available"'
          - listitem:
            - text: See a test notification
            - status
            - 'button "Nudge: Hana Hoang, See a test notification"'
        - heading "Done" [level=4]
        - list "Done":
          - listitem:
            - text: Allow notifications
            - status
            - 'button "Reset: Hana Hoang, Allow notifications"'
  `);
  await page.getByTestId('onboarding-tab-checklist').click();
  await expect(page.getByTestId('onboarding-step-review-team-readiness')).toHaveAttribute(
    'data-state',
    'done',
  );
});

test.describe('at 200% zoom', () => {
  // A window of 1440×900 has room for half as many CSS pixels then.
  test.use({ viewport: { width: 720, height: 450 } });

  test('somebody can be reminded, and nothing runs out of the panel', async ({ sandbox, page }) => {
    await sandbox.open({ ...supervisor, workers: 12, bar: 'off' });
    await page.getByTestId('onboarding-launcher').click();
    const tab = await openTeam(page);
    await tab.getByRole('button', { name: /^Hana Hoang/ }).click();
    expect(await tab.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await tab.getByRole('button', { name: 'Nudge: Hana Hoang, See a test notification' }).click();
    await expect(tab).toContainText('Nudged');
  });
});

test.describe('a supervisor and an agent, each at their own computer', () => {
  // Two Flexes start one after the other.
  test.slow();
  test('a nudge reaches the agent when they are free, once, with who sent it; a reset makes them take the step again', async ({
    sandbox,
    page,
    browser,
  }) => {
    const world = `team-${Date.now()}`;
    const agent = await anotherComputer(browser);
    await agent.open({ role: 'agent', permission: 'granted', world });
    const saved = agent.saved('go-available');
    await agent.setActivity('Available');
    await saved;
    await agent.offer('default');
    await agent.accept();

    await sandbox.open({ ...supervisor, world });
    const tab = await openTeam(page);
    await tab.getByRole('button', { name: /^Alex Lindqvist/ }).click();
    const nudge = tab.getByRole('button', { name: 'Nudge: Alex Lindqvist, Take a first call' });
    await nudge.click();
    await expect(tab.getByRole('status').filter({ hasText: 'Nudged' })).toBeVisible();

    const line = agent.page.getByTestId('onboarding-nudge');
    await test.step('the agent hears of it once the task is done', async () => {
      await agent.comeBackAfter(10);
      await expect.poll(() => keptOf(agent.page)).toMatch(/"nudged":{"at":\d+,"by":"sam_2Eokafor/);
      await expect(line).toHaveCount(0);
      // What the supervisor sees later is what was saved by then.
      const completed = agent.saved('complete-task');
      await agent.complete();
      await completed;
      await expect(line).toContainText('sam.okafor@example.com asks you to do this');
      await expect(line).toContainText('Take a first call');
      expect(await barriers(agent.page, '[data-testid="onboarding-nudge"]')).toEqual([]);
    });
    await test.step('closed, it stays away', async () => {
      await line.getByRole('button', { name: 'Close this reminder' }).click();
      await agent.reload();
      await expect(agent.page.getByTestId('onboarding-launcher')).toBeVisible();
      await expect(line).toHaveCount(0);
    });
    await test.step('one a day for each step', async () => {
      await sandbox.reload();
      await openTeam(page);
      await tab.getByRole('button', { name: /^Alex Lindqvist/ }).click();
      await nudge.click();
      await expect(tab).toContainText('Nudged today already');
    });
    await test.step('reset, a step is to do again, and says who and when', async () => {
      const { workerSid } = signedInPerson(world, ['agent']);
      const cell = page.getByTestId(`onboarding-team-cell-${workerSid}`);
      await expect(cell).toContainText(/^\d+\/\d+/);
      const before = await cell.textContent();
      const reset = tab.getByRole('button', { name: 'Reset: Alex Lindqvist, Set yourself to Available' });
      await reset.click();
      await reset.click();
      await expect(cell).not.toHaveText(before ?? '');

      await agent.setActivity('Offline');
      await agent.comeBackAfter(10);
      await expect
        .poll(() => keptOf(agent.page))
        .toMatch(/"go-available":{"reset":{"at":\d+,"by":"sam_2Eokafor/);
    });
    await agent.page.context().close();
  });
});

/** Another browser of somebody else. */
class Computer extends Sandbox {
  /** Waits until the functions have accepted a record that holds a step. */
  async saved(step: string): Promise<void> {
    await this.page.waitForResponse(
      (response) =>
        response.url().endsWith('/save-progress') &&
        response.ok() &&
        (response.request().postData() ?? '').includes(step),
    );
  }
}

async function anotherComputer(browser: import('@playwright/test').Browser): Promise<Computer> {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL });
  return new Computer(await context.newPage(), { account: 'full' });
}

async function openTeam(page: Page): Promise<Locator> {
  const tab = page.getByTestId('onboarding-tab-team');
  if (!(await tab.isVisible())) await page.getByTestId('onboarding-launcher').click();
  await tab.click();
  return page.getByRole('tabpanel', { name: 'Team' });
}

async function lookFor(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder('Search Agents').fill(name);
  await page.keyboard.press('Enter');
}

const cells = (page: Page) => page.getByTestId(/^onboarding-team-cell-/);

/** From 0 to 1, as the cell says it; below for who never started. */
function rankOf(cell: string): number {
  const [, done, total] = /^(\d+)\/(\d+)/.exec(cell) ?? [];
  return done === undefined ? -1 : Number(done) / Number(total);
}

/** All that the plugin keeps in this browser. */
function keptOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('flex-onboarding:'))
      .map(([, value]) => String(value))
      .join('\n'),
  );
}
