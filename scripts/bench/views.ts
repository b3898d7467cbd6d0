import { beyondChance, twice, type Given, type Section } from './measure';
import { addressOf, countersOf, openProfile, whenReady, type Side } from './pages';
import type { FlexPage } from '../../tests/support/browser/flexActions';

const changes = 1_000;
/** As many as it takes until every view, and what a browser keeps of each, is there for good. */
const warmUp = 800;
const measures = [
  { of: 'heap', slack: 2 ** 20, unit: 2 ** 20 },
  { of: 'listeners', slack: changes / 10, unit: 1 },
  { of: 'nodes', slack: changes / 10, unit: 1 },
] as const;
const views = ['teams', 'queues-stats', 'agent-desktop'];

interface Growth {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** What 1,000 changes of view leave behind after a collection of garbage, with and without us. */
export async function measureViews({ origin }: Given): Promise<Section> {
  const sides = ['nothing', 'built'] as const;
  const runs = await twice(async () => ({
    nothing: await growth(origin, 'nothing'),
    built: await growth(origin, 'built'),
  }));
  const row = (side: Side) => [
    side === 'built' ? 'ours' : side,
    runs.map((run) => (run[side].heap / 2 ** 20).toFixed(2)).join(', '),
    runs.map((run) => String(run[side].listeners)).join(', '),
    runs.map((run) => String(run[side].nodes)).join(', '),
  ];
  return {
    title: '1,000 view changes',
    method: `What is left of ${changes} changes between ${views.length} views after a collection of garbage, beyond what ${warmUp} before them left; two runs. Goal: the better of ours leaves no more than the worse without us, but for what two runs of one side differ, or for one thing in ten changes (1 MiB of heap).`,
    head: ['', 'heap, MiB', 'event listeners', 'DOM nodes'],
    rows: sides.map(row),
    missed: measures.flatMap(({ of, slack, unit }) => {
      const [nothing, built] = sides.map((side) => runs.map((run) => run[side][of]));
      const left = beyondChance(built ?? [], nothing ?? [], slack);
      return left > 0 ? [`${changes} view changes leave ${(left / unit).toFixed(1)} ${of} too many`] : [];
    }),
  };
}

async function growth(origin: string, side: Side): Promise<Growth> {
  const profile = await openProfile();
  const page = await profile.context.newPage();
  await page.goto(addressOf(origin, { plugin: side }));
  await whenReady(page);
  const { devTools, read } = await countersOf(page);
  const change = (count: number) =>
    page.evaluate(
      async ([names, times]) => {
        const { Actions } = (window as unknown as FlexPage).Twilio.Flex;
        for (let nth = 0; nth < times; nth++) {
          await Actions.invokeAction('NavigateToView', { viewName: names[nth % names.length] });
          await new Promise((painted) => requestAnimationFrame(painted));
        }
        // Counted in the same view each time.
        await Actions.invokeAction('NavigateToView', { viewName: 'agent-desktop' });
      },
      [views, count] as const,
    );
  const now = async (): Promise<Growth> => {
    await devTools.send('HeapProfiler.collectGarbage');
    await devTools.send('HeapProfiler.collectGarbage');
    return {
      heap: await read('JSHeapUsedSize'),
      listeners: await read('JSEventListeners'),
      nodes: await read('Nodes'),
    };
  };
  await change(warmUp);
  const before = await now();
  await change(changes);
  const after = await now();
  await profile.close();
  return {
    heap: after.heap - before.heap,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  };
}
