import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './ensureBrowser';
import { matrixOf, type FaultResults } from './reliability/matrix';
import { writeSection } from './reliability/section';

/** `npm run test:faults`: the whole product under every fault; prints the matrix and writes it into docs/reliability.md. */

ensureBrowser();
const file = path.join(mkdtempSync(path.join(tmpdir(), 'onboarding-faults-')), 'faults.json');
const started = Date.now();
const { status } = spawnSync(
  'node_modules/.bin/playwright',
  [
    ...['test', '--config', 'tests/browser/playwright.config.ts', '--reporter', 'list,json'],
    ...['tests/browser/faults', ...process.argv.slice(2)],
  ],
  { stdio: 'inherit', env: { ...process.env, FAULTS: 'all', PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
);
process.exitCode = status ?? 1;
// Without results it has said why, or was asked something else, such as --help.
if (existsSync(file)) {
  const seconds = Math.round((Date.now() - started) / 1000);
  const matrix = matrixOf(JSON.parse(readFileSync(file, 'utf8')) as FaultResults, seconds);
  console.log(`\n${matrix}`);
  // A part of the faults is no matrix.
  if (process.argv.length === 2) writeSection('faults', matrix);
}
