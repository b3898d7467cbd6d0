import { chromium, errors, type Browser, type Page } from '@playwright/test';
import type * as FlexModule from '@twilio/flex-ui';
import type * as ReactModule from 'react';
import { answerTeam } from '../../tests/support/browser/answerTeam';
import { patience } from '../ensureSandbox';
import { findBrowser } from '../findBrowser';
import { above, median, ratioInTurns, ratios, twice, type Given, type Section } from './measure';
import { addressOf, countersOf } from './pages';

const workers = 200;
const goal = 1.05;
/** What the compiler makes of a page stays with it, and differs by more than the column costs: each page has every column in turn. */
const mostPages = 5;
/** How often each column takes its turn in a page: first without counting. */
const warmUps = 2;
const counted = 8;
const mostTries = 3;
/** What Flex has not done after so long, in milliseconds, it will not do. */
const actionPatience = 30_000;

const columns = ['none', 'empty', 'ours'] as const;
type Column = (typeof columns)[number];

/** Names of the columns that Teams may have beside its own. */
const names = { empty: 'empty', ours: 'onboarding-readiness' } as const;

/**
 * What the column in Teams costs: script time without it, with a column that is empty, and with ours, over the same
 * actions, in turns. The empty column is what Flex asks for any.
 */
export async function measureTeams(given: Given): Promise<Section> {
  const runs = await twice(() => run(given));
  const inMs = (column: Column) =>
    `${runs.map((times) => (median(times[column]) * 1000).toFixed(0)).join(', ')} ms`;
  const against = (a: Column, b: Column) =>
    runs.map((times) => ratioInTurns(times[a], times[b])) as [number, number];
  return {
    title: `Teams with ${workers} rows`,
    method: `Milliseconds of script to scroll through everybody and back, to look for somebody, and to change one's own activity, without what Twilio's SDK takes to code its messages; medians of ${counted} times in each of ${Math.min(given.rounds, mostPages)} pages, in which the columns take turns. The plugin runs in all of them: what differs is the column.`,
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

/**
 * Twilio's SDK codes what goes through its socket letter by letter: all 200 workers take it 5 ms in one page and 70 in the
 * next, for as long as the page lives, as the compiler happens to do. Notes how long, so that it can be left out.
 */
const noteCoding = `(() => {
  const { replace } = String.prototype;
  window.coding = 0;
  String.prototype.replace = function (...given) {
    if (this.length < 1_000) return replace.apply(this, given);
    const began = performance.now();
    const replaced = replace.apply(this, given);
    window.coding += performance.now() - began;
    return replaced;
  };
})();`;

/** @returns seconds so far */
const codingIn = (page: Page) => page.evaluate(() => (window as unknown as { coding: number }).coding / 1000);

async function run({ origin, rounds }: Given): Promise<Record<Column, readonly number[]>> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const times: Record<Column, number[]> = { none: [], empty: [], ours: [] };
  for (let page = 0; page < Math.min(rounds, mostPages); page++) {
    const found = await surelyTimesIn(browser, origin);
    for (const column of columns) times[column].push(...found[column]);
  }
  await browser.close();
  return times;
}

/** As `timesIn`. Once in some hundred searches Flex's table does not take what was typed: such a page counts for nothing. */
async function surelyTimesIn(browser: Browser, origin: string): Promise<Record<Column, readonly number[]>> {
  for (let tries = 1; ; tries++) {
    try {
      return await timesIn(browser, origin);
    } catch (error) {
      if (tries === mostTries || !(error instanceof errors.TimeoutError)) throw error;
      console.warn(`A page in which Flex did not do what it was asked is left out: ${error.message}`);
    }
  }
}

/** @returns seconds of script for each column in turn, in a page of its own, once its scripts are compiled */
async function timesIn(browser: Browser, origin: string): Promise<Record<Column, readonly number[]>> {
  const page = await open(browser, origin);
  try {
    const counters = await countersOf(page);
    const read = async () => (await counters.read('ScriptDuration')) - (await codingIn(page));
    const times: Record<Column, number[]> = { none: [], empty: [], ours: [] };
    const turns = [...columns];
    for (let turn = -warmUps; turn < counted; turn++) {
      for (const column of turns) {
        await show(page, column);
        const before = await read();
        await act(page);
        if (turn >= 0) times[column].push((await read()) - before);
      }
      // Who was first is last in the next turn.
      turns.push(...turns.splice(0, 1));
    }
    return times;
  } finally {
    await page.context().close();
  }
}

const cells = (page: Page) => page.getByTestId(/^onboarding-team-cell-/);
const rowsInTable = '[data-testid="workers-data-table"] tr';
const rows = (page: Page) => page.locator(rowsInTable);

async function open(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(patience);
  await answerTeam(page);
  await page.addInitScript(noteCoding);
  await page.goto(addressOf(origin, { plugin: 'built', view: 'teams', world: 'bench-teams', workers }));
  // All but the supervisor's own, which is told from this browser.
  await cells(page)
    .filter({ hasText: '5/8' })
    .nth(workers - 2)
    .waitFor({ state: 'attached' });
  return page;
}

/** Shows Teams with our column, without it, or with one in its place as any plugin would add one, with nothing in it. */
async function show(page: Page, column: Column): Promise<void> {
  await page.evaluate(
    ([column, ours]) => {
      const bench = window as unknown as {
        React: typeof ReactModule;
        Twilio: { Flex: typeof FlexModule };
        putBack?: () => void;
      };
      const { ColumnDefinition, WorkersDataTable } = bench.Twilio.Flex;
      bench.putBack?.();
      const undo: (() => void)[] = [];
      if (column !== 'ours') undo.push(WorkersDataTable.Content.remove(ours));
      if (column === 'empty')
        undo.push(
          WorkersDataTable.Content.add(
            bench.React.createElement(ColumnDefinition, {
              key: 'empty',
              name: 'empty',
              header: 'Empty',
              content: '',
            }),
            { sortOrder: 100 },
          ),
        );
      bench.putBack = () => undo.forEach((one) => one());
    },
    [column, `plugin-flex-onboarding-${names.ours}`] as const,
  );
  // The table reads its columns when it is made.
  const view = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
  await view('Agent Desktop');
  await view('Teams');
  await rows(page).nth(workers).waitFor({ state: 'attached' });
  for (const one of ['empty', 'ours'] as const)
    await page
      .locator(`.Twilio-DataTable-Header-${names[one]}`)
      .waitFor({ state: one === column ? 'attached' : 'detached' });
}

/*
 * Playwright's own search for elements runs in the page, and takes the longer the more there is in it: what is measured asks
 * by selectors alone, and acts by mouse and keyboard.
 */

/** What a supervisor does in Teams: scrolls through everybody, looks for somebody, changes their own status. */
async function act(page: Page): Promise<void> {
  const table = await middleOf(page, '[data-testid="workers-data-table"]');
  await page.mouse.move(table.x, table.y);
  for (const direction of [1, -1]) {
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(0, direction * 1_000);
      await page.waitForTimeout(30);
    }
  }
  await click(page, 'input[placeholder="Search Agents"]');
  await page.keyboard.type('Ben');
  await page.keyboard.press('Enter');
  await showsRows(page, 1, workers - 1);
  for (const _letter of 'Ben') await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await showsRows(page, workers, workers);
  for (const activity of ['Available', 'Offline']) {
    await click(page, '[aria-label^="Menu to change activity."]');
    await click(page, '[role="menuitem"]', activity);
    await middleOf(page, `[aria-label^="Menu to change activity. Currently ${activity}"]`);
  }
}

/** Waits until so many workers are in the table, at least and at most. */
async function showsRows(page: Page, least: number, most: number): Promise<void> {
  await page.waitForFunction(
    ([selector, least, most]) => {
      const shown = document.querySelectorAll(selector).length - 1;
      return shown >= least && shown <= most;
    },
    [rowsInTable, least, most] as const,
    { polling: 100, timeout: actionPatience },
  );
}

/** Clicks an element once it stands still: a menu is there before it has come to its place. */
async function click(page: Page, selector: string, text?: string): Promise<void> {
  let { x, y } = await middleOf(page, selector, text);
  for (let moved = true; moved; ) {
    await page.waitForTimeout(50);
    const now = await middleOf(page, selector, text);
    moved = now.x !== x || now.y !== y;
    ({ x, y } = now);
  }
  await page.mouse.click(x, y);
}

/** Waits for an element. @param text what it says and nothing else @returns the middle of what is to be seen of it */
async function middleOf(page: Page, selector: string, text?: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    ([selector, text]) => {
      const element = [...document.querySelectorAll(selector)].find(
        ({ textContent }) => text === undefined || textContent === text,
      );
      if (!element) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + Math.min(height, innerHeight - top) / 2 };
    },
    [selector, text] as const,
    { polling: 100 },
  );
  return (await found.jsonValue()) ?? { x: NaN, y: NaN };
}
