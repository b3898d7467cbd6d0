/** An ordinary morning of `npm run load`, told as JSON: a process of its own, since the simulated clock takes the place of the real one. */
import { live } from '../load/morning';
import { atPlace } from '../load/print';
import { fairWeather } from '../load/upstream';

/** What the bench tells of it. */
export interface Morning {
  readonly lost: number;
  readonly astray: number;
  readonly refused: number;
  readonly rows: readonly (readonly [string, string | number])[];
}

async function main(people: number, supervisors: number): Promise<Morning> {
  const began = process.hrtime.bigint();
  const { waits, steps, lost, astray, upstream, teams, atOnce } = await live({
    people,
    supervisors,
    storage: 'documents',
    weather: () => fairWeather,
  });
  const { refused } = upstream.limits;
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const rows: Morning['rows'] = [
    ['steps done', steps],
    ['lost', lost],
    ['summaries that are not those of the records', astray],
    ['requests of Twilio', upstream.requests],
    ["refused above Twilio's limits", refused],
    ['functions at once, at most', atOnce],
    ['teams answered, of those asked', `${teams.answered} of ${teams.asked}`],
    ['until a step is stored: median', atPlace(waits, 0.5)],
    ['99% within', atPlace(waits, 0.99)],
    ['the last', atPlace(waits, 1)],
    ['to simulate', `${seconds.toFixed(0)} s`],
  ];
  return { lost, astray, refused, rows };
}

const [people, supervisors] = process.argv.slice(2).map(Number);
void main(people ?? 0, supervisors ?? 0).then((morning) => {
  process.stdout.write(JSON.stringify(morning));
});
