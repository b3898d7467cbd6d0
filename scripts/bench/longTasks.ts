import { median, twice, type Given, type Section } from './measure';
import { longTasksIn, type LongTasks, type TraceEvent } from './trace';
import { addressOf, openProfile, type Profile, type Side } from './pages';

/** Above this Chromium calls a task long, in milliseconds. https://www.w3.org/TR/longtasks-1/ */
const long = 50;
/** How long a visit is watched, from the moment Flex's bundle begins, in milliseconds. */
const watched = 10_000;
const mostVisits = 5;
const warmUps = 3;

/** Tasks of more than 50 ms in the first ten seconds of a later visit, and how much of any one is ours. */
export async function measureLongTasks({ origin, rounds }: Given): Promise<Section> {
  const visits = Math.min(rounds, mostVisits);
  const runs = await twice(() => run(origin, visits));
  const medians = (side: Side, what: 'count' | 'total') =>
    runs.map((run) => median(run[side].map((visit) => visit[what])).toFixed(0)).join(', ');
  const most = (side: Side) => runs.map((run) => Math.max(...run[side].map(({ ours }) => ours)));
  const row = (side: Side) => [
    side === 'built' ? 'ours' : side,
    medians(side, 'count'),
    medians(side, 'total'),
    most(side)
      .map((time) => time.toFixed(0))
      .join(', '),
  ];
  return {
    title: 'Long tasks',
    method: `Tasks of more than ${long} ms of the page's own thread in the first ${watched / 1000} s of a later visit, while a profiler looks; medians of ${visits} visits, two runs. "Most with us" is the most that one task of any visit spent with our file on the stack, Flex's own work included that we set going. Goal: no task of ours above ${long} ms.`,
    head: ['', 'long tasks', 'together, ms', 'most with us, ms'],
    rows: [row('nothing'), row('built')],
    missed: most('built')
      .filter((time) => !(time <= long))
      .map((time) => `a task with ${time.toFixed(0)} ms of ours, goal ${long}`),
  };
}

async function run(origin: string, visits: number): Promise<Record<Side, readonly LongTasks[]>> {
  const found: Record<Side, LongTasks[]> = { nothing: [], built: [] };
  for (const side of ['nothing', 'built'] as const) {
    const profile = await openProfile();
    const address = addressOf(origin, { plugin: side });
    for (let count = 0; count < warmUps; count++) await watch(profile, address, 1_000);
    for (let count = 0; count < visits; count++) found[side].push(await watch(profile, address));
    await profile.close();
  }
  return found;
}

async function watch({ context }: Profile, address: string, time = watched): Promise<LongTasks> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const page = await context.newPage();
  await browser.startTracing(page, {
    categories: ['-*', 'toplevel', 'v8.execute', 'disabled-by-default-v8.cpu_profiler'],
  });
  await page.goto(address);
  await page.waitForFunction(() => 'Twilio' in window);
  await page.waitForTimeout(time);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await page.close();
  return longTasksIn(traceEvents, long);
}
