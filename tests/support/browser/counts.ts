import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CoverageMapData, FileCoverageData } from 'istanbul-lib-coverage';
import { countsIn } from '../../../sandbox/server/counting';

/** How often each statement, function and branch of a file ran. */
type Counts = Pick<FileCoverageData, 's' | 'f' | 'b'>;

const counted: Record<string, FileCoverageData> = {};

/**
 * Adds what the plugin counted of itself in a page; the page is about to be left, or the test is over. Where in a file the
 * places are is asked once: that is most of what there is to say.
 */
export async function addCounts(page: Page): Promise<void> {
  if (countsIn === undefined || page.isClosed()) return;
  const read = (known: readonly string[]) => {
    const { __coverage__ = {} } = window as Window & { __coverage__?: CoverageMapData };
    const files = Object.entries(__coverage__ as Record<string, FileCoverageData>);
    return {
      whole: files.filter(([file]) => !known.includes(file)),
      counts: files
        .filter(([file]) => known.includes(file))
        .map(([file, { s, f, b }]): [string, Counts] => [file, { s, f, b }]),
    };
  };
  // A page that is just being left has nothing to say any more.
  const said = await page.evaluate(read, Object.keys(counted)).catch(() => undefined);
  for (const [file, whole] of said?.whole ?? []) {
    if (file in counted) add(file, whole);
    else counted[file] = whole;
  }
  for (const [file, counts] of said?.counts ?? []) add(file, counts);
}

function add(file: string, { s, f, b }: Counts): void {
  const sum = counted[file];
  if (!sum) return;
  for (const place in s) sum.s[place] = (sum.s[place] ?? 0) + (s[place] ?? 0);
  for (const place in f) sum.f[place] = (sum.f[place] ?? 0) + (f[place] ?? 0);
  for (const place in b) sum.b[place] = (b[place] ?? []).map((times, n) => times + (sum.b[place]?.[n] ?? 0));
}

/** Lays down what the tests of this worker counted. */
export function keepCounts(): void {
  if (countsIn === undefined) return;
  mkdirSync(countsIn, { recursive: true });
  writeFileSync(join(countsIn, `browser-${process.pid}.json`), JSON.stringify(counted));
}
