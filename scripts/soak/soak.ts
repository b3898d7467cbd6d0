import type { Browser } from '@playwright/test';
import { Chance } from './chance';
import { deskDoings } from './doings/desk';
import { houseDoings } from './doings/house';
import { panelDoings } from './doings/panel';
import type { Outcome } from './doings/doing';
import { House } from './house';
import { whatIsWrong } from './invariants';
import { settle } from './settle';

const doings = [...panelDoings, ...deskDoings, ...houseDoings];
const told = 12;
const minute = 60_000;
/** After so many changes of the weather some question must have met a bad one; else it keeps nothing from anybody. */
const changes = 10;

export interface Terms {
  readonly seed: number;
  /** How long to go on, in milliseconds. */
  readonly lasts: number;
  /** How many steps to do at most. */
  readonly steps: number;
}

export interface Result {
  readonly seed: number;
  /** So many turns there were, and after each it was looked whether all holds; in some there was nothing to do. */
  readonly steps: number;
  /** How often each kind of thing was done. */
  readonly done: Readonly<Record<string, number>>;
  /** How often the functions were asked, by what they were then. */
  readonly asked: Readonly<Record<string, number>>;
  readonly minutes: number;
}

/**
 * Lets one person use Flex with the plugin at random, and looks after each step whether everything holds that must.
 * @throws Error with what does not hold, the last steps, and how to run it again
 */
export async function soak(browser: Browser, { seed, lasts, steps }: Terms): Promise<Result> {
  const chance = new Chance(seed);
  const house = new House(browser, `soak-${seed}-${Date.now().toString(36)}`);
  const history: string[] = [];
  const done: Record<string, number> = {};
  const began = Date.now();
  let [lines, turns] = [0, 0];
  try {
    await house.enter();
    while (turns < steps && Date.now() - began < lasts) {
      const step = ++turns;
      const doing = chance.weighted(doings);
      const window = chance.one(house.windows);
      history.push(`${step} ${window.name}: ${doing.name} …`);
      const outcome = await doing.run({ house, window, chance }).catch(asWrong);
      if (outcome && 'did' in outcome) {
        const name = outcome.failed ? `${doing.name}: not possible` : doing.name;
        done[name] = (done[name] ?? 0) + 1;
        history.splice(-1, 1, `${step} ${window.name}: ${doing.name} ${outcome.did}`);
      } else if (!outcome) history.pop();
      const wrong = [...(outcome && 'wrong' in outcome ? outcome.wrong : []), ...(await whatIsWrong(house))];
      if (wrong.length > 0) throw new Error(report(seed, step, wrong, history));
      const minutes = Math.floor((Date.now() - began) / minute);
      if (minutes > lines)
        console.log(`minute ${(lines = minutes)}: ${step} steps; ${history[history.length - 1]}`);
    }
    const wrong = [...(await settle(house)), ...(await whatIsWrong(house))];
    const asked = Object.fromEntries(house.asked);
    if (
      Object.keys(asked).every((weather) => weather === 'fine') &&
      (done['the functions are'] ?? 0) > changes
    ) {
      wrong.push('the functions were never asked while they failed');
    }
    if (wrong.length > 0) throw new Error(report(seed, turns, wrong, history));
    return { seed, steps: turns, done, asked, minutes: (Date.now() - began) / minute };
  } finally {
    await house.leave();
  }
}

function asWrong(error: unknown): Outcome {
  return { wrong: [error instanceof Error ? error.message : String(error)] };
}

function report(seed: number, step: number, wrong: readonly string[], history: readonly string[]): string {
  return [
    ...wrong,
    '',
    'The last steps:',
    ...history.slice(-told).map((line) => `  ${line}`),
    `Again: npm run soak -- --seed ${seed} --steps ${step}`,
  ].join('\n');
}
