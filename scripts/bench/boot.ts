import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { hrefOf } from '../../sandbox/address';
import { ensureSandbox, patience } from '../ensureSandbox';
import { findBrowser } from '../findBrowser';

/**
 * What the built plugin adds to the time until Flex's first screen, against a plugin that does nothing: the same page of the
 * sandbox, in turns, so that whatever else the machine does falls on both. First visits have an empty browser; later ones
 * have Flex and the plugin in the browser's caches, compiled. `npm run build` comes first.
 */

const rounds = 11;
const goals = { first: 1.05, later: 1.03 };

type Side = 'nothing' | 'ours';
type Visit = keyof typeof goals;
type Times = Record<Visit, number[]>;

/** The least that Flex accepts as a plugin. */
const nothing = `Twilio.Flex.Plugins.init(class {
  constructor() { this.name = 'plugin-nothing'; this.uniqueName = 'plugin-nothing'; this.version = '0.0.0'; this.dependencies = {}; }
  init() {}
});`;

/** Notes in the page when Flex began, and when the frame with its header and a view came to be painted. */
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
    requestAnimationFrame(() => setTimeout(() => { marks.shown = performance.now(); }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
})();`;

async function visit(page: Page, go: () => Promise<unknown>): Promise<number> {
  await go();
  const marks = await page.waitForFunction(() => {
    const { bootMarks } = window as unknown as { bootMarks?: { began: number; shown?: number } };
    return bootMarks?.shown !== undefined && bootMarks;
  });
  const { began, shown } = (await marks.jsonValue()) as { began: number; shown: number };
  // What is drawn after the first screen belongs to this visit, not to the next one.
  await page.locator('html[data-flex="ready"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  return shown - began;
}

async function visits(browser: Browser, address: string, side: Side, times: Times): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript(watch);
  if (side === 'nothing') {
    const body = nothing;
    await page.route('**/sandbox/built.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
  } else {
    // Both pass through the same hands.
    await page.route('**/sandbox/built.js', async (route) =>
      route.fulfill({ response: await route.fetch() }),
    );
  }
  times.first.push(await visit(page, () => page.goto(address)));
  // The browser keeps compiled code from the second visit on.
  await visit(page, () => page.reload());
  times.later.push(await visit(page, () => page.reload()));
  const init = await page.evaluate(
    () => (window as unknown as { bootMarks: { init?: number } }).bootMarks.init ?? NaN,
  );
  await context.close();
  return init;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function run(browser: Browser, address: string): Promise<boolean> {
  const nothingTimes: Times = { first: [], later: [] };
  const ours: Times = { first: [], later: [] };
  const inits: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const turns: readonly Side[] = round % 2 === 0 ? ['nothing', 'ours'] : ['ours', 'nothing'];
    for (const side of turns) {
      const init = await visits(browser, address, side, side === 'ours' ? ours : nothingTimes);
      if (side === 'ours') inits.push(init);
    }
  }
  const within = (Object.keys(goals) as Visit[]).map((kind) => {
    const [without, with_] = [median(nothingTimes[kind]), median(ours[kind])];
    const ratio = with_ / without;
    console.log(
      `${kind} visits: ${without.toFixed(0)} ms with a plugin that does nothing, ${with_.toFixed(0)} ms with ours, ratio ${ratio.toFixed(3)} (goal ${goals[kind]})`,
    );
    return ratio <= goals[kind];
  });
  console.log(`init: ${median(inits).toFixed(1)} ms`);
  return within.every(Boolean);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, runs: { type: 'string', default: '2' } },
  });
  const origin = `http://localhost:${values.port}`;
  const stop = await ensureSandbox(Number(values.port), origin);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const address =
    origin +
    hrefOf({
      plugin: 'built',
      role: 'supervisor',
      account: 'full',
      permission: 'granted',
      pulse: 0,
      bar: 'off',
    });
  try {
    for (let count = 0; count < Number(values.runs); count++) {
      if (!(await run(browser, address))) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    stop();
  }
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
