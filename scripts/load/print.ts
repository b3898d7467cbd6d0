import type { ObjectUse } from '../../sandbox/twilio-rest/syncLimits';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^flex-onboarding-WK/, 'records, a document each'],
  [/^flex-onboarding-index-\d+-\d+$/, 'index, a map each'],
];

/** One line for each kind of object: how many there are, and how the busiest of them stands against its limit. */
export function printObjects(use: ReadonlyMap<string, ObjectUse>): void {
  const groups = new Map<string, ObjectUse[]>();
  for (const [name, of] of use) {
    const [, kind] = kinds.find(([pattern]) => pattern.test(name)) ?? [null, name];
    groups.set(kind, [...(groups.get(kind) ?? []), of]);
  }
  const rows = [...groups].map(([kind, all]) => [
    kind,
    all.length,
    sum(all, 'reads'),
    sum(all, 'writes'),
    kib(sum(all, 'readBytes')),
    kib(sum(all, 'writtenBytes')),
    Math.max(...all.map(({ busiest }) => busiest)),
    sum(all, 'refused'),
  ]);
  const heads = [
    'object',
    'of them',
    'reads',
    'writes',
    'KiB read',
    'KiB written',
    'busiest 10 s (limit 200)',
    'refused',
  ];
  const width = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => String(row[column]).length)),
  );
  for (const row of [heads, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? String(cell).padEnd(width[0] ?? 0) : String(cell).padStart(width[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

/** The value at a place of an ascending list, in seconds. @param place from 0 to 1. */
export function atPlace(sorted: readonly number[], place: number): string {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(place * sorted.length))] ?? 0;
  return `${(value / 1000).toFixed(1)} s`;
}

/** The value at a place of an ascending list, in milliseconds. @param place from 0 to 1. */
export function inMs(sorted: readonly number[], place: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(place * sorted.length))] ?? 0).toFixed(0)} ms`;
}

function sum(all: readonly ObjectUse[], field: keyof ObjectUse): number {
  return all.reduce((total, use) => total + use[field], 0);
}

function kib(bytes: number): number {
  return Math.round(bytes / 1024);
}
