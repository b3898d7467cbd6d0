import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createCoverageMap, type CoverageMapData } from 'istanbul-lib-coverage';
import { countsIn } from '../../../sandbox/server/counting';

const counts = createCoverageMap();

/** Adds what the plugin counted of itself in a page; the page is about to be left, or the test is over. */
export async function addCounts(page: Page): Promise<void> {
  if (countsIn === undefined || page.isClosed()) return;
  const read = () => (window as Window & { __coverage__?: CoverageMapData }).__coverage__;
  // A page that is just being left has nothing to say any more.
  const counted = await page.evaluate(read).catch(() => undefined);
  if (counted) counts.merge(counted);
}

/** Lays down what the tests of this worker counted. */
export function keepCounts(): void {
  if (countsIn === undefined) return;
  mkdirSync(countsIn, { recursive: true });
  writeFileSync(join(countsIn, `browser-${process.pid}.json`), JSON.stringify(counts));
}
