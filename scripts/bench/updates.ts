import { median, ratios, twice, type Given, type Section } from './measure';
import { addressOf, openProfile, whenReady, type Profile, type Side } from './pages';
import type { FlexPage } from '../../tests/support/browser/flexActions';

const updates = 10_000;
const turns = 10;

/** Time of 10,000 updates of Flex's store that are nothing to us, in the real Flex UI, with and without us. */
export async function measureUpdates(given: Given): Promise<Section> {
  const runs = await twice(() => run(given));
  const of = (side: Side) => runs.map((times) => times[side]);
  const [first, second] = runs.map(({ nothing, built }) => built / nothing);
  return {
    title: '10,000 foreign updates',
    method: `Milliseconds for ${updates} actions of another plugin in Flex's store, in ${turns} turns, Flex's own subscribers included; the median turn times ${turns}. That nothing of ours renders in them is held by a test (tests/component/checklist/renders.test.tsx).`,
    head: ['', 'nothing', 'ours', 'ratio', 'again', 'difference'],
    rows: [
      [
        'time',
        ...[of('nothing'), of('built')].map(
          (times) => `${times.map((time) => time.toFixed(0)).join(', ')} ms`,
        ),
        ...ratios(first ?? NaN, second ?? NaN),
      ],
    ],
    missed: [],
  };
}

async function run({ origin }: Given): Promise<Record<Side, number>> {
  const profile = await openProfile();
  const sides = [await open(profile, origin, 'nothing'), await open(profile, origin, 'built')];
  for (let turn = 0; turn <= turns; turn++) {
    for (const { page, times } of sides) {
      await page.bringToFront();
      const took = await page.evaluate((count) => {
        const { Flex } = (window as unknown as FlexPage).Twilio;
        const { store } = Flex.Manager.getInstance();
        const began = performance.now();
        for (let update = 0; update < count; update++) store.dispatch({ type: 'another-plugin/update' });
        return performance.now() - began;
      }, updates / turns);
      // The first turn warms up.
      if (turn > 0) times.push(took);
    }
    sides.reverse();
  }
  await profile.close();
  const total = (side: Side) => median(sides.find((one) => one.side === side)?.times ?? []) * turns;
  return { nothing: total('nothing'), built: total('built') };
}

async function open({ context }: Profile, origin: string, side: Side) {
  const page = await context.newPage();
  await page.goto(addressOf(origin, { plugin: side }));
  await whenReady(page);
  const times: number[] = [];
  return { side, page, times };
}
