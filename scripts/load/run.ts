/** `npm run load`: ten thousand people at nine o'clock, against the functions' own code and Twilio's limits. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { numberIn } from '../numberIn';
import { live, type Morning, type Outcome } from './morning';
import { mostAtOnce } from './functions';
import { atPlace, inMs, printObjects } from './print';
import { fairWeather } from './upstream';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '10000' },
    supervisors: { type: 'string', default: '50' },
  },
});
const people = numberIn('people', values.people);
const supervisors = numberIn('supervisors', values.supervisors, 0);
const minute = 60_000;

/** Three times Twilio refuses everything for a while, one request in a hundred fails, one invocation in two hundred ends half-way. */
const foulWeather: Morning['weather'] = (now, random) => {
  const start = now();
  return {
    isBusy: (at) =>
      [2, 5, 12].some((from) => at - start >= from * minute && at - start < (from + 0.5) * minute),
    fails: () => random() < 0.01,
    endsAfter: () => (random() < 0.005 ? Math.floor(random() * 3) : undefined),
  };
};

/** The functions name every failure for whoever reads their logs; here failures are made on purpose, and counted. */
console.error = () => undefined;

async function main(): Promise<void> {
  const morning = { people, supervisors, weather: () => fairWeather };
  console.log(
    `${people} people sign in within ten minutes and work for 45; ${supervisors} supervisors look once a minute.`,
  );
  const ordinary = await told('An ordinary morning', { ...morning, storage: 'documents' });
  const faulty = await told(
    'With faults: 429 for half a minute three times, 1% failures, functions ended half-way',
    {
      ...morning,
      storage: 'documents',
      weather: foulWeather,
    },
  );
  const fresh = await told('The first morning: everybody is new', {
    ...morning,
    storage: 'documents',
    allNew: true,
  });
  const before = await told('The same ordinary morning with the storage of version 0.1', {
    ...morning,
    storage: 'one map',
  });
  compare(ordinary, before);
  if (supervisors > 0 && people <= 300) {
    // In this size the index is read for teams only, and a team is nearly everybody.
    const reads = [...ordinary.upstream.limits.use].reduce(
      (sum, [name, use]) => sum + (/-index-\d+-\d+$/.test(name) ? use.reads : 0),
      0,
    );
    const eachMinute = (reads / ordinary.teams.asked).toFixed(1);
    console.log(`\n  a supervisor's team of 200: ${eachMinute} requests of the index each minute`);
  }
  const failed = [
    ordinary.lost + faulty.lost + fresh.lost > 0 && 'Steps were lost.',
    ordinary.upstream.limits.refused > 0 && 'Requests were above the limits in the ordinary case.',
    ordinary.turnedAway > 0 && 'More functions than Twilio runs at once were asked for in the ordinary case.',
    ordinary.astray + faulty.astray + fresh.astray > 0 && 'Summaries are not those of the records.',
  ].filter((line) => line !== false);
  console.log(failed.length === 0 ? '\nNothing lost, nothing above the limits.' : `\n${failed.join(' ')}`);
  if (failed.length > 0) process.exitCode = 1;
}

async function told(title: string, morning: Morning): Promise<Outcome> {
  const began = performance.now();
  const outcome = await live(morning);
  const seconds = (performance.now() - began) / 1000;
  const { upstream, waits, steps, lost, astray, answers, teams, atOnce, turnedAway, reports } = outcome;
  console.log(`\n${title} (${seconds.toFixed(0)} s to simulate)`);
  printObjects(upstream.limits.use);
  const refused = upstream.limits.refused;
  console.log(
    `  requests of Twilio ${upstream.requests}, refused above the limits ${refused}, refused or failed by the weather ${upstream.foul}`,
  );
  console.log(
    `  answers: ${Object.entries(answers)
      .sort()
      .map(([answer, count]) => `${answer}: ${count}`)
      .join(', ')}`,
  );
  console.log(
    `  functions at once: ${atOnce} at most, ${turnedAway} turned away above ${mostAtOnce}; teams answered ${teams.answered} of ${teams.asked}`,
  );
  const ready = reports.waits.sort((a, b) => a - b);
  console.log(
    `  whole account: ${ready.length} of ${reports.asked} reports complete, figures ready after the last page within ${inMs(ready, 0.5)} of a processor (median), ${inMs(ready, 1)} (last)`,
  );
  console.log(
    `  until a step is stored: median ${atPlace(waits, 0.5)}, 99% within ${atPlace(waits, 0.99)}, last ${atPlace(waits, 1)}`,
  );
  console.log(`  steps done ${steps}, stored ${waits.length}, lost ${lost}; summaries astray ${astray}`);
  return outcome;
}

function compare(after: Outcome, before: Outcome): void {
  const hottest = ({ upstream }: Outcome) =>
    Math.max(...[...upstream.limits.use.values()].map((use) => use.reads + use.writes + use.refused));
  const ratio = (a: number, b: number) => `${(a / Math.max(1, b)).toFixed(1)} times`;
  console.log('\nThe storage of version 0.1 against this one, the same morning');
  console.log(
    `  requests in all: ${ratio(before.upstream.requests, after.upstream.requests)}; of the busiest object: ${ratio(hottest(before), hottest(after))}`,
  );
  console.log(
    `  refused above the limits: ${before.upstream.limits.refused} against ${after.upstream.limits.refused}`,
  );
  console.log(
    `  99% of steps stored within: ${atPlace(before.waits, 0.99)} against ${atPlace(after.waits, 0.99)}; lost: ${before.lost} against ${after.lost}`,
  );
}

void main();
