import { inBrowser, type Browser } from './alone';
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

/**
 * Notes in the page when Flex offered itself to plugins, when it asked for the plugin's file, when the frame with its header and a
 * view was painted, and how long our `init` took.
 */
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
    for (const { name, duration, startTime } of list.getEntries()) {
      if (name === 'plugin-flex-onboarding init') marks.init = duration;
      if (/\\/sandbox\\/(built|nothing)\\.js/.test(name)) marks.asked = startTime;
    }
  }).observe({ entryTypes: ['measure', 'resource'] });
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
  readonly asked: number;
  readonly shown: number;
  readonly init?: number;
}

/** All of it once Flex has started, with whatever plugin the page has. */
const marks = `window.bootMarks?.shown && document.querySelector('${ready}') ? window.bootMarks : null`;

/** Milliseconds of one visit: until the plugin's file was asked for, from then to the first screen, and those of `init`. */
interface Boot {
  readonly before: number;
  readonly after: number;
  readonly init: number;
}

/** One visit in a page of its own. */
async function visit(browser: Browser, address: string): Promise<Boot> {
  const { began, asked, shown, init = NaN } = await browser.visit<Marks>(address, watch, marks);
  return { before: asked - began, after: shown - asked, init };
}

async function run({ origin, rounds }: Given): Promise<Run> {
  const address = (side: Side) => addressOf(origin, { plugin: side });
  const times: Times = { nothing: { first: [], later: [] }, built: { first: [], later: [] } };
  const inits: Record<Visit, number[]> = { first: [], later: [] };
  async function turn(count: number, kind: Visit, boot: (side: Side) => Promise<Boot>): Promise<void> {
    const boots: Partial<Record<Side, Boot>> = {};
    // Who was first is last in the next turn.
    for (const side of count % 2 === 0 ? sides : [...sides].reverse()) boots[side] = await boot(side);
    const { nothing, built } = boots as Record<Side, Boot>;
    // No plugin changes what passes before it is asked for, but chance does, by more than ours costs.
    const before = (nothing.before + built.before) / 2;
    times.nothing[kind].push(before + nothing.after);
    times.built[kind].push(before + built.after);
    inits[kind].push(built.init);
  }
  const anew = (side: Side) => inBrowser((fresh) => visit(fresh, address(side)));
  for (let block = 0; block < rounds; block++) {
    await inBrowser(async (kept) => {
      for (const side of sides)
        for (let count = 0; count < warmUps; count++) await visit(kept, address(side));
      for (let count = block * turnsPerRound; count < (block + 1) * turnsPerRound; count++) {
        await turn(count, 'first', anew);
        await turn(count, 'later', (side) => visit(kept, address(side)));
      }
    });
  }
  return { times, inits };
}

const sides: readonly Side[] = ['nothing', 'built'];

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
    method: `Milliseconds from the moment Flex offers itself to plugins, its bundle evaluated, until its header and a view are painted, in the real Flex UI over the simulated Twilio; the built file against a plugin that does nothing, in turns; medians of ${given.rounds * turnsPerRound}, ratios those of visits that took turns. Until the plugin's file is asked for, the two of a turn are given their mean: no plugin changes that half, but chance does, by more than ours costs. A first visit has an empty browser profile; later ones have both files in the browser's cache, compiled, the same browser for both plugins. Both are served alike, under addresses that a browser may keep. The browser is asked for nothing but the figures: one that tests drive notes for each request and message what all is on the stack, which a person's does not.`,
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
