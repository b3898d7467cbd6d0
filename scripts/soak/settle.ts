import { sameRecord } from '../../src/progress/model/merge';
import { flexStateOf } from './flexState';
import type { House } from './house';

const patience = 60_000;

/** The weather clears, and everybody comes back to their windows after a while: then all of them say the same. @returns what does not */
export async function settle(house: House): Promise<string[]> {
  for (const window of house.windows) window.weather = 'fine';
  const until = Date.now() + patience;
  // Those that keep nothing know it from the functions, as devices do.
  for (;;) {
    for (const window of house.windows) {
      await window.comeOnline();
      if (!(await window.comeBackAfter(10))) await window.reload();
    }
    // What has changed is gathered for two seconds before it is sent.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    const records = await Promise.all(
      house.windows.map(async ({ page }) => (await flexStateOf(page)).progress),
    );
    const [first, ...others] = records;
    if (first && others.every((other) => sameRecord(first, other))) return [];
    if (Date.now() > until) {
      return [
        `windows do not end equal: ${records.map((record) => JSON.stringify(record.steps)).join(' | ')}`,
      ];
    }
  }
}
