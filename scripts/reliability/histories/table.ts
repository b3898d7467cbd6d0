import { cpus } from 'node:os';
import type { Part } from './part';

/** The figures of all parts as a table. */
export function tableOf(parts: readonly Part[], seconds: number, seed: number): string {
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const answered = (pattern: RegExp) =>
    sum(({ answers }) =>
      Object.entries(answers).reduce((total, [name, times]) => total + (pattern.test(name) ? times : 0), 0),
    );
  const failed = parts.filter(({ failed }) => failed !== null).length;
  const rows: readonly (readonly [string, number | string])[] = [
    ['histories', sum(({ count }) => count)],
    ['things that happened in them', sum(({ happenings }) => happenings)],
    ['records fetched and saved', answered(/^(fetch|save)-progress 200/)],
    ['saved by somebody else in between (409)', answered(/^save-progress 409/)],
    ['reminders, resets', `${answered(/^nudge 200/)}, ${answered(/^reset-progress 200/)}`],
    ['refused (403), nobody there (404)', `${answered(/ 403/)}, ${answered(/ 404/)}`],
    ['asked to slow down (429), failed (5xx)', `${answered(/ 429/)}, ${answered(/ 5\d\d/)}`],
    ['requests of Sync', sum(({ requests }) => requests)],
    ['something lost, ends unequal, dated wrong, or sent for ever', failed === 0 ? 0 : `in ${failed} parts`],
  ];
  const told = (value: number | string) =>
    typeof value === 'number' ? value.toLocaleString('en-US') : value;
  return [
    '|     |     |',
    '| --- | --- |',
    ...rows.map(([what, value]) => `| ${what} | ${told(value)} |`),
    '',
    `Seed ${seed}, ${Math.round(seconds)} s on ${cpus().length} cores with Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`,
  ].join('\n');
}
