import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countBrowserTests, type BrowserResults } from './browserResults';
import { ensureBrowser } from './ensureBrowser';

/** Runs everything that must hold and closes with one line over all of it. `npm run coverage` also writes down what share of the lines ran. */

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that failed and then passed. */
  readonly flaky?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads how many tests ran; without it the command counts as one. */
  readonly counts?: () => Counts;
}

const { values } = parseArgs({ options: { 'write-coverage': { type: 'boolean', default: false } } });
const writesCoverage = values['write-coverage'];
const results = mkdtempSync(path.join(tmpdir(), 'onboarding-tests-'));
const jestResults = path.join(results, 'jest.json');
const browserResults = path.join(results, 'browser.json');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

/** Two processors are what a machine surely has: these keep one each, of about the same time, and what follows takes both. */
const checks: readonly (readonly Suite[])[] = [
  [
    { name: 'build', command: ['npm', 'run', 'build'] },
    { name: 'bundle budget', command: ['size-limit'] },
    { name: 'licences', command: ['tsx', 'scripts/licenses.ts', '--check'] },
    { name: 'lint', command: ['eslint', '.'] },
  ],
  [
    { name: 'types', command: ['tsx', 'scripts/types.ts'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    {
      name: 'dependency rules',
      command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'sandbox', 'serverless/src'],
    },
    { name: 'nothing unused', command: ['knip', '--no-config-hints'] },
    { name: 'contract', command: ['tsx', 'scripts/contract.ts', '--check'] },
  ],
];

const tests: readonly Suite[] = [
  {
    name: 'unit, component, Flex and functions tests',
    // One more than there are processors: those of the functions wait for much of their time.
    command: [
      'jest',
      '--maxWorkers=3',
      '--json',
      `--outputFile=${jestResults}`,
      '--coverage',
      `--coverageDirectory=${results}`,
    ],
    counts: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = read(jestResults) as Record<
        string,
        number
      >;
      // A file that does not even load has no failed test, but has failed.
      return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
    },
  },
  {
    name: 'browser tests',
    command: [
      'playwright',
      'test',
      '--config',
      'tests/browser/playwright.config.ts',
      '--reporter',
      'list,json',
    ],
    counts: () => countBrowserTests(read(browserResults) as BrowserResults),
  },
  {
    name: 'coverage',
    command: ['tsx', 'scripts/coverage.ts', results, ...(writesCoverage ? ['--write'] : [])],
  },
];

/** @param aside keeps what it says until it has ended, so that it does not mix with what runs beside it */
async function run({ name, command: [program, ...args], counts }: Suite, aside: boolean): Promise<Counts> {
  if (!aside) console.log(`\n— ${name}`);
  const started = Date.now();
  const running = spawn(program, args, {
    stdio: ['ignore', ...(aside ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
    env: {
      ...process.env,
      PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults,
      // Random use of three minutes, the same each time, beside the other browser tests.
      SOAK_SECONDS: process.env.SOAK_SECONDS ?? '180',
      SOAK_SEED: process.env.SOAK_SEED ?? '7',
      BROWSER_WORKERS: process.env.BROWSER_WORKERS ?? '3',
      // Whatever runs of ours, in jest, in the functions' runtime and in the browser, counts its lines and branches there.
      COVERAGE_DIR: results,
      FORCE_COLOR: '0',
    },
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const status = await new Promise<number | null>((resolve) => {
    running.once('close', resolve).once('error', (error) => (console.error(error), resolve(null)));
  });
  if (aside) console.log(`\n— ${name}\n${said.trimEnd()}`);
  console.log(`  ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  try {
    const counted = counts?.();
    if (counted && counted.failed > 0 === (status !== 0)) return counted;
  } catch {
    // It ended before it could say anything.
  }
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One after the other. */
async function runAll(suites: readonly Suite[], aside = false): Promise<Counts[]> {
  const counted: Counts[] = [];
  for (const suite of suites) counted.push(await run(suite, aside));
  return counted;
}

async function main(): Promise<void> {
  ensureBrowser();
  const checked = await Promise.all(checks.map((suites) => runAll(suites, true)));
  const counted = [...checked.flat(), ...(await runAll(tests))];
  const passed = counted.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = counted.reduce((sum, counts) => sum + counts.failed, 0);
  const flaky = counted.flatMap((counts) => counts.flaky ?? []);
  console.log(
    ['', ...flaky.map((name) => `flaky: ${name}`), `${passed} passed, ${failed} failed`].join('\n'),
  );
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  // What failed may be looked into.
  if (failed === 0) rmSync(results, { recursive: true });
}

void main();
