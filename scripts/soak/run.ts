import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { numberIn } from '../numberIn';
import { writeSection } from '../reliability/section';
import { tableOf } from './table';
import type { Result } from './soak';

/**
 * Random use of the plugin in the real Flex UI: `npm run soak -- --minutes 30 --seed 7`. Several seeds, `--seed 7,8`, run one after
 * the other; `--steps 200` ends after so many; `--write` puts the result into docs/reliability.md.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const seeds = (values.seed ?? String(Math.floor(Math.random() * 1e6))).split(',');
const minutes = numberIn('minutes', values.minutes ?? (values.steps ? '60' : '30'), 0.1);
const file = path.join(mkdtempSync(path.join(tmpdir(), 'soak-')), 'result.json');

function run(seed: string): Result | undefined {
  console.log(`seed ${seed}`);
  const { status } = spawnSync(
    path.resolve('node_modules/.bin/playwright'),
    [
      'test',
      '--config',
      'tests/browser/playwright.config.ts',
      'tests/browser/soak.spec.ts',
      '--retries',
      '0',
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        SOAK_SEED: seed,
        SOAK_SECONDS: String(minutes * 60),
        SOAK_RESULT: file,
        ...(values.steps && { SOAK_STEPS: String(numberIn('steps', values.steps)) }),
      },
    },
  );
  return status === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : undefined;
}

const results = seeds.map(run);
const good = results.filter((result): result is Result => result !== undefined);
if (good.length < seeds.length) process.exitCode = 1;
else if (values.write) writeSection('soak', tableOf(good, new Date()));
