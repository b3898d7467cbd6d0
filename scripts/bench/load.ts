import { performance } from 'node:perf_hooks';
import { live } from '../load/morning';
import { atPlace } from '../load/print';
import { fairWeather } from '../load/upstream';
import type { Section } from './measure';

const people = 10_000;
const supervisors = 50;

/** Ten thousand people at nine o'clock, on a simulated clock; `npm run load` says more. */
export async function measureLoad(): Promise<Section> {
  const began = performance.now();
  const { waits, steps, lost, astray, upstream, teams, atOnce } = await live({
    people,
    supervisors,
    storage: 'documents',
    weather: () => fairWeather,
  });
  const { refused } = upstream.limits;
  const rows: readonly (readonly [string, string | number])[] = [
    ['steps done', steps],
    ['lost', lost],
    ['summaries that are not those of the records', astray],
    ['requests of Sync', upstream.requests],
    ["refused above Twilio's limits", refused],
    ['functions at once, at most', atOnce],
    ['teams answered, of those asked', `${teams.answered} of ${teams.asked}`],
    ['until a step is stored: median', atPlace(waits, 0.5)],
    ['99% within', atPlace(waits, 0.99)],
    ['the last', atPlace(waits, 1)],
    ['to simulate', `${((performance.now() - began) / 1000).toFixed(0)} s`],
  ];
  return {
    title: "Ten thousand people at nine o'clock",
    method: `${people} people sign in within ten minutes and work for 45; ${supervisors} supervisors look once a minute: the functions' own code against a Sync with Twilio's limits, an ordinary morning of \`npm run load\`. It has the same chance each time.`,
    head: ['', ''],
    rows: rows.map(([name, value]) => [name, String(value)]),
    missed: lost + astray + refused === 0 ? [] : [`load: lost ${lost}, astray ${astray}, refused ${refused}`],
  };
}
