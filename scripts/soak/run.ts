import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** Random use of the plugin in the real Flex UI: `npm run soak -- --minutes 30 --seed 7`, or `--steps 200` in place of the time. */
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, steps: { type: 'string' } },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 1e6));
const minutes = Number(values.minutes ?? (values.steps ? 60 : 30));
console.log(`seed ${seed}`);
const { status } = spawnSync(
  path.resolve('node_modules/.bin/playwright'),
  ['test', '--config', 'tests/browser/playwright.config.ts', 'tests/browser/soak.spec.ts', '--retries', '0'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      SOAK_SEED: seed,
      SOAK_SECONDS: String(minutes * 60),
      ...(values.steps && { SOAK_STEPS: values.steps }),
    },
  },
);
process.exitCode = status ?? 1;
