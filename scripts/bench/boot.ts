import type { Page } from '@playwright/test';
import { above, median, ratioInTurns, ratios, twice, type Given, type Section } from './measure';
import { addressOf, openProfile, whenReady, type Profile, type Side } from './pages';

const goals = { first: 1.05, later: 1.03 };
const initGoal = 10;
/** A browser keeps what it compiled from the second visit on, and uses it from the third. */
const warmUps = 3;
/** Of one turn each; one turn's ratio is off by a tenth and more, and the goals are a few hundredths. */
const turnsPerRound = 3;

type Visit = keyof typeof goals;
type Times = Record<Side, Record<Visit, number[]>>;

interface Run {
  readonly times: Times;
  readonly inits: readonly number[];
}

/**
 * Notes in the page when Flex offered itself to plugins, when the frame with its header and a view was painted, and how long our
 * `init` took. Nobody writes to the console meanwhile: under Playwright's eyes Chromium notes with each message all that is on the
 * stack, and compiles it once more to say in which line; for a person it notes one place.
 */
const watch = `(() => {
  for (const name of ['debug', 'error', 'info', 'log', 'warn']) console[name] = () => {};
  const marks = (window.bootMarks = {});
  let twilio;
  Object.defineProperty(window, 'Twilio', {
    configurable: true,
    get: () => twilio,
    set: (value) => { twilio = value; marks.began ??= performance.now(); },
  });
  // Flex clears what is measured.
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'plugin-flex-onboarding init') marks.init = duration;
  }).observe({ entryTypes: ['measure'] });
  const look = () => {
    if (!document.querySelector('.Twilio-MainHeader') || !document.querySelector('.Twilio-View')) return;
    observer.disconnect();
    // A message that is posted in a frame arrives when that frame is done; a timer comes later, after whatever is idle work.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { marks.shown = performance.now(); };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
})();`;

interface Marks {
  readonly began: number;
  readonly shown?: number;
  readonly init?: number;
}

/** One visit in a page of its own. @returns milliseconds until the first screen, and those of `init` */
async function visit({ context }: Profile, address: string): Promise<{ shown: number; init: number }> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as { bootMarks: Marks }).bootMarks.shown !== undefined);
  await whenReady(page);
  const { began, shown = NaN, init = NaN } = await marksIn(page);
  // What is drawn after the first screen belongs to this visit, not to the next one.
  await page.waitForTimeout(500);
  await page.close();
  return { shown: shown - began, init };
}

async function run({ origin, rounds }: Given): Promise<Run> {
  const address = (side: Side) => addressOf(origin, { plugin: side });
  const times: Times = { nothing: { first: [], later: [] }, built: { first: [], later: [] } };
  const inits: number[] = [];
  const kept: Record<Side, Profile> = { nothing: await openProfile(), built: await openProfile() };
  for (const side of ['nothing', 'built'] as const)
    for (let count = 0; count < warmUps; count++) await visit(kept[side], address(side));
  for (let round = 0; round < rounds * turnsPerRound; round++) {
    for (const side of inTurn(round)) {
      const fresh = await openProfile();
      times[side].first.push((await visit(fresh, address(side))).shown);
      await fresh.close();
    }
    for (const side of inTurn(round)) {
      const { shown, init } = await visit(kept[side], address(side));
      times[side].later.push(shown);
      if (side === 'built') inits.push(init);
    }
  }
  await Promise.all(Object.values(kept).map((profile) => profile.close()));
  return { times, inits };
}

/** Who was first is last in the next round. */
const inTurn = (round: number): readonly Side[] =>
  round % 2 === 0 ? ['nothing', 'built'] : ['built', 'nothing'];

/** What the built plugin adds to the time until Flex's first screen, against a plugin that does nothing. */
export async function measureBoot(given: Given): Promise<Section> {
  const runs = await twice(() => run(given));
  const found = (Object.keys(goals) as Visit[]).map((visit) => ({
    visit,
    without: runs.map(({ times }) => median(times.nothing[visit])),
    with_: runs.map(({ times }) => median(times.built[visit])),
    ratio: runs.map(({ times }) => ratioInTurns(times.built[visit], times.nothing[visit])) as [
      number,
      number,
    ],
  }));
  const inits = runs.map((one) => median(one.inits));
  return {
    title: 'Boot',
    method: `Milliseconds from the moment Flex offers itself to plugins, its bundle evaluated, until its header and a view are painted, in the real Flex UI over the simulated Twilio; the built file against a plugin that does nothing, in turns; medians of ${given.rounds * turnsPerRound}, ratios those of visits that took turns. A first visit has an empty browser profile; a later one has both files in the browser's cache, compiled. Both plugins are served alike, under addresses that a browser may keep. Nobody writes to the console: a browser that is driven from outside, as here, notes for each message what a person's does not.`,
    head: ['', 'nothing', 'ours', 'ratio', 'again', 'difference', 'goal'],
    rows: [
      ...found.map(({ visit, without, with_, ratio }) => [
        `${visit} visits`,
        inMs(without),
        inMs(with_),
        ...ratios(...ratio),
        String(goals[visit]),
      ]),
      ['`init`', '', inMs(inits, 1), '', '', '', `${initGoal} ms`],
    ],
    missed: [
      ...found.flatMap(({ visit, ratio }) => above(goals[visit], `${visit} visits`, ...ratio)),
      ...inits.filter((time) => !(time < initGoal)).map((time) => `init: ${time.toFixed(1)} ms`),
    ],
  };
}

/** The two runs' figures, one after the other. */
const inMs = (times: readonly number[], digits = 0) =>
  `${times.map((time) => time.toFixed(digits)).join(', ')} ms`;

const marksIn = (page: Page) => page.evaluate(() => (window as unknown as { bootMarks: Marks }).bootMarks);
