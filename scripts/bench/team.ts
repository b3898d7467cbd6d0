import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import type * as FlexModule from '@twilio/flex-ui';
import type * as ReactModule from 'react';
import { hrefOf } from '../../sandbox/address';
import { answerTeam } from '../../tests/support/browser/answerTeam';
import { ensureSandbox, patience } from '../ensureSandbox';
import { findBrowser } from '../findBrowser';

/**
 * What the column in Teams costs with 200 workers: script time without it, with a column that is empty, and with ours, over
 * the same actions, in one run. The pages are open at once and take turns, so that whatever else the machine does falls on
 * all; and the time is that of the page's own thread, not of the clock. The empty one is what Flex asks for any column.
 */

const workers = 200;
const goal = 1.1;
/** The first round of each page warms it up and does not count. */
const rounds = 8;

type Column = 'none' | 'empty' | 'ours';

interface Side {
  readonly page: Page;
  readonly devTools: CDPSession;
  readonly times: number[];
}

const cells = (page: Page) => page.getByTestId(/^onboarding-team-cell-/);
const rows = (page: Page) => page.getByTestId('workers-data-table').getByRole('row');

async function open(browser: Browser, origin: string, column: Column): Promise<Side> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(patience);
  await answerTeam(page);
  const config = JSON.stringify({ team: { enabled: column === 'ours' } });
  await page.goto(
    origin +
      hrefOf({
        view: 'teams',
        role: 'supervisor',
        account: 'full',
        permission: 'granted',
        pulse: 0,
        workers,
        config,
      }),
  );
  await rows(page).nth(workers).waitFor({ state: 'attached' });
  if (column === 'empty') await addEmptyColumn(page);
  if (column === 'ours')
    await cells(page)
      .filter({ hasText: '5/8' })
      .nth(workers - 1)
      .waitFor({ state: 'attached' });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devTools, times: [] };
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
    await page.getByRole('button', { name: 'Menu to change activity.' }).click();
    await page.getByRole('menuitem', { name: activity, exact: true }).click();
    await page.getByRole('button', { name: `Menu to change activity. Currently ${activity}` }).waitFor();
  }
}

/** Seconds of script on the page's own thread so far. */
async function scriptTime({ devTools }: Side): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
  const origin = `http://localhost:${values.port}`;
  const stop = await ensureSandbox(Number(values.port), origin);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const none = await open(browser, origin, 'none');
    const empty = await open(browser, origin, 'empty');
    const ours = await open(browser, origin, 'ours');
    const turns = [none, empty, ours];
    for (let round = 0; round < rounds; round++) {
      for (const side of turns) {
        await side.page.bringToFront();
        const before = await scriptTime(side);
        await act(side.page);
        if (round > 0) side.times.push((await scriptTime(side)) - before);
      }
      // Who was first is last in the next round.
      turns.push(...turns.splice(0, 1));
    }
    const ratio = (a: Side, b: Side) => median(a.times) / median(b.times);
    const inMs = (side: Side) => `${(median(side.times) * 1_000).toFixed(0)} ms`;
    console.log(
      `Teams with ${workers} workers: scroll, search, change status; median of ${rounds - 1} rounds`,
    );
    console.log(`Script time without the column: ${inMs(none)}`);
    console.log(`With an empty column:           ${inMs(empty)}, ratio ${ratio(empty, none).toFixed(2)}`);
    console.log(
      `With ours:                      ${inMs(ours)}, ratio ${ratio(ours, none).toFixed(2)} (goal: at most ${goal.toFixed(2)})`,
    );
    console.log(`Ours against the empty one:     ratio ${ratio(ours, empty).toFixed(2)}`);
    if (!(ratio(ours, none) <= goal)) process.exitCode = 1;
  } finally {
    await browser.close();
    stop();
  }
}

void main();
