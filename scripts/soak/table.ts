import type { Result } from './soak';

const per = (count: number) => count.toLocaleString('en-US');
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** The runs that went well, as Markdown: a line for each seed, and how often each kind of thing was done in all of them. */
export function tableOf(results: readonly Result[], at: Date): string {
  const rows = results.map(
    ({ seed, minutes, steps, done }) =>
      `| ${seed} | ${minutes.toFixed(1)} | ${per(steps)} | ${per(sumOf(Object.values(done)))} | 0 |`,
  );
  return [
    `${at.toISOString().slice(0, 10)}. Again: \`npm run soak -- --seed <seed> --steps <steps>\`.`,
    '',
    '| seed | minutes | steps, and times everything was looked at | steps with something to do | what did not hold |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `What was done: ${often(results.map(({ done }) => done))}.`,
    '',
    `How the functions were when they were asked: ${often(results.map(({ asked }) => asked))}.`,
  ].join('\n');
}

/** What was counted in all runs together, the most frequent first. */
function often(counts: readonly Readonly<Record<string, number>>[]): string {
  const sums = new Map<string, number>();
  for (const [name, times] of counts.flatMap((count) => Object.entries(count))) {
    sums.set(name, (sums.get(name) ?? 0) + times);
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([name, times]) => `${name} (${per(times)})`)
    .join(', ');
}
