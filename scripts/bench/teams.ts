import { chromium, type Browser, type Page } from '@playwright/test';
import type * as FlexModule from '@twilio/flex-ui';
import type * as ReactModule from 'react';
import { answerTeam } from '../../tests/support/browser/answerTeam';
import { patience } from '../ensureSandbox';
import { findBrowser } from '../findBrowser';
import { above, median, ratios, twice, type Given, type Section } from './measure';
import { addressOf, countersOf } from './pages';

const workers = 200;
const goal = 1.05;
/** Rounds of each page that do not count: its scripts are compiled in them. */
const warmUps = 3;

type Column = 'none' | 'empty' | 'ours';

interface Side {
  readonly column: Column;
  readonly page: Page;
  readonly counters: Awaited<ReturnType<typeof countersOf>>;
  readonly times: number[];
}

/**
 * What the column in Teams costs: script time without it, with a column that is empty, and with ours, over the same
 * actions. The pages are open at once and take turns; the empty column is what Flex asks for any.
 */
export async function measureTeams(given: Given): Promise<Section> {
  const runs = await twice(() => run(given));
  const inMs = (column: Column) => `${runs.map((times) => (times[column] * 1000).toFixed(0)).join(', ')} ms`;
  const against = (a: Column, b: Column) => runs.map((times) => times[a] / times[b]) as [number, number];
  return {
    title: `Teams with ${workers} rows`,
    method: `Milliseconds of script to scroll through everybody and back, to look for somebody, and to change one's own activity; in turns, medians of ${given.rounds}.`,
    head: ['', 'script time', 'against', 'ratio', 'again', 'difference', 'goal'],
    rows: [
      ['without the column', inMs('none'), '', '', '', '', ''],
      ['with an empty column', inMs('empty'), 'without', ...ratios(...against('empty', 'none')), ''],
      ['with ours', inMs('ours'), 'without', ...ratios(...against('ours', 'none')), String(goal)],
      ['with ours', '', 'empty', ...ratios(...against('ours', 'empty')), ''],
    ],
    missed: above(goal, 'Teams with our column', ...against('ours', 'none')),
  };
}

async function run({ origin, rounds }: Given): Promise<Record<Column, number>> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const turns: Side[] = [];
  for (const column of ['none', 'empty', 'ours'] as const) turns.push(await open(browser, origin, column));
  for (let round = -warmUps; round < rounds; round++) {
    for (const { page, counters, times } of turns) {
      await page.bringToFront();
      // A page in the background puts work off, and does it now.
      await page.waitForTimeout(1_500);
      const before = await counters.read('ScriptDuration');
      await act(page);
      if (round >= 0) times.push((await counters.read('ScriptDuration')) - before);
    }
    // Who was first is last in the next round.
    turns.push(...turns.splice(0, 1));
  }
  await browser.close();
  const of = (column: Column) => median(turns.find((side) => side.column === column)?.times ?? []);
  return { none: of('none'), empty: of('empty'), ours: of('ours') };
}

const cells = (page: Page) => page.getByTestId(/^onboarding-team-cell-/);
/** By tag: to find roles, Playwright walks through everything there is in a row, in the very time that is measured. */
const rows = (page: Page) => page.locator('[data-testid="workers-data-table"] tr');

async function open(browser: Browser, origin: string, column: Column): Promise<Side> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(patience);
  await answerTeam(page);
  const config = JSON.stringify({ team: { enabled: column === 'ours' } });
  await page.goto(
    addressOf(origin, { plugin: 'built', view: 'teams', world: 'bench-teams', workers, config }),
  );
  await rows(page).nth(workers).waitFor({ state: 'attached' });
  if (column === 'empty') await addEmptyColumn(page);
  if (column === 'ours')
    await cells(page)
      .filter({ hasText: '5/8' })
      .nth(workers - 1)
      .waitFor({ state: 'attached' });
  return { column, page, counters: await countersOf(page), times: [] };
}

/** A column as any plugin would add one, with nothing in it. */
async function addEmptyColumn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { React, Twilio } = window as unknown as {
      React: typeof ReactModule;
      Twilio: { Flex: typeof FlexModule };
    };
    const { ColumnDefinition, WorkersDataTable } = Twilio.Flex;
    WorkersDataTable.Content.add(
      React.createElement(ColumnDefinition, {
        key: 'empty',
        name: 'empty',
        header: 'Empty',
        content: '',
      }),
      { sortOrder: 100 },
    );
  });
  // The table reads its columns when it is made.
  const view = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
  await view('Agent Desktop');
  await view('Teams');
  await page.getByRole('columnheader', { name: 'Empty' }).waitFor();
  await rows(page).nth(workers).waitFor({ state: 'attached' });
}

/** What a supervisor does in Teams: scrolls through everybody, looks for somebody, changes their own status. */
async function act(page: Page): Promise<void> {
  const box = await page.getByTestId('workers-data-table').boundingBox();
  if (box) await page.mouse.move(box.x + 50, box.y + 200);
  for (const direction of [1, -1]) {
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(0, direction * 1_000);
      await page.waitForTimeout(30);
    }
  }
  const search = page.getByPlaceholder('Search Agents');
  for (const [name, found] of [
    ['Ben', 1],
    ['', workers],
  ] as const) {
    await search.fill(name);
    await search.press('Enter');
    await rows(page).nth(found).waitFor({ state: 'attached' });
    if (name !== '') await rows(page).nth(workers).waitFor({ state: 'detached' });
  }
  for (const activity of ['Available', 'Offline']) {
    await page.locator('[aria-label^="Menu to change activity."]').click();
    await page.locator('[role="menuitem"]', { hasText: new RegExp(`^${activity}$`) }).click();
    await page.locator(`[aria-label^="Menu to change activity. Currently ${activity}"]`).waitFor();
  }
}
