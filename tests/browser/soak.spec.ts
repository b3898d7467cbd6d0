import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { soak } from '../../scripts/soak/soak';

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const seconds = number('SOAK_SECONDS', 0);
/** Another one each day: what was random and went well once says little of the next. */
const seed = number('SOAK_SEED', Math.floor(Date.now() / 86_400_000));
const file = process.env['SOAK_RESULT'];

test(`random use for ${seconds} s, seed ${seed}`, async ({ browser }) => {
  test.skip(seconds === 0, 'SOAK_SECONDS says how long.');
  test.setTimeout((seconds + 240) * 1000);
  const result = await soak(browser, { seed, lasts: seconds * 1000, steps: number('SOAK_STEPS', Infinity) });
  console.log(JSON.stringify(result));
  if (file) writeFileSync(file, JSON.stringify(result));
});
