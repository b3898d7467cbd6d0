import { openBrowser, type Browser } from './alone';
import { above, median, ratioInTurns, ratios, twice, type Given, type Section } from './measure';
import { addressOf, ready, type Side } from './pages';

const goals = { first: 1.05, later: 1.03 };
const initGoal = 10;
/** A browser keeps what it compiled from the second visit on, and uses it from the third. */
const warmUps = 3;
/** In one browser for later visits: which parts it keeps compiled differs from one to the next, for as long as it lives. */
const turnsPerRound = 3;

type Visit = keyof typeof goals;
type Times = Record<Side, Record<Visit, number[]>>;

interface Run {
  readonly times: Times;
  readonly inits: Readonly<Record<Visit, readonly number[]>>;
}

/** Notes in the page when Flex offered itself to plugins, when the frame with its header and a view was painted, and how long our `init` took. */
const watch = `(() => {
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
  readonly shown: number;
  readonly init?: number;
}

/** All of it once Flex has started, with whatever plugin the page has. */
const marks = `window.bootMarks?.shown && document.querySelector('${ready}') ? window.bootMarks : null`;

/** One visit in a page of its own. @returns milliseconds until the first screen, and those of `init` */
async function visit(browser: Browser, address: string): Promise<{ shown: number; init: number }> {
  const { began, shown, init = NaN } = await browser.visit<Marks>(address, watch, marks);
  return { shown: shown - began, init };
}

async function run({ origin, rounds }: Given): Promise<Run> {
  const address = (side: Side) => addressOf(origin, { plugin: side });
  const times: Times = { nothing: { first: [], later: [] }, built: { first: [], later: [] } };
  const inits: Record<Visit, number[]> = { first: [], later: [] };
  const note = (side: Side, kind: Visit, { shown, init }: { shown: number; init: number }) => {
    times[side][kind].push(shown);
    if (side === 'built') inits[kind].push(init);
  };
  for (let block = 0; block < rounds; block++) {
    const kept = await openBrowser();
    for (const side of sides) for (let count = 0; count < warmUps; count++) await visit(kept, address(side));
    for (let turn = block * turnsPerRound; turn < (block + 1) * turnsPerRound; turn++) {
      for (const side of inTurn(turn)) {
        const fresh = await openBrowser();
        note(side, 'first', await visit(fresh, address(side)));
        await fresh.close();
      }
      for (const side of inTurn(turn)) note(side, 'later', await visit(kept, address(side)));
    }
    await kept.close();
  }
  return { times, inits };
}

const sides: readonly Side[] = ['nothing', 'built'];
/** Who was first is last in the next turn. */
const inTurn = (turn: number) => (turn % 2 === 0 ? sides : [...sides].reverse());

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
  const inits = (visit: Visit) => runs.map((one) => median(one.inits[visit]));
  return {
    title: 'Boot',
    method: `Milliseconds from the moment Flex offers itself to plugins, its bundle evaluated, until its header and a view are painted, in the real Flex UI over the simulated Twilio; the built file against a plugin that does nothing, in turns; medians of ${given.rounds * turnsPerRound}, ratios those of visits that took turns. A first visit has an empty browser profile; later ones have both files in the browser's cache, compiled, the same browser for both plugins. Both are served alike, under addresses that a browser may keep. The browser is asked for nothing but the figures: one that tests drive notes for each request and message what all is on the stack, which a person's does not.`,
    head: ['', 'nothing', 'ours', 'ratio', 'again', 'difference', 'goal'],
    rows: [
      ...found.map(({ visit, without, with_, ratio }) => [
        `${visit} visits`,
        inMs(without),
        inMs(with_),
        ...ratios(...ratio),
        String(goals[visit]),
      ]),
      ['`init`, first visits', '', inMs(inits('first'), 1), '', '', '', ''],
      ['`init`, later visits', '', inMs(inits('later'), 1), '', '', '', `${initGoal} ms`],
    ],
    missed: [
      ...found.flatMap(({ visit, ratio }) => above(goals[visit], `${visit} visits`, ...ratio)),
      ...inits('later')
        .filter((time) => !(time < initGoal))
        .map((time) => `init: ${time.toFixed(1)} ms`),
    ],
  };
}

/** The two runs' figures, one after the other. */
const inMs = (times: readonly number[], digits = 0) =>
  `${times.map((time) => time.toFixed(digits)).join(', ')} ms`;
