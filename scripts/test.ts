import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countBrowserTests, type BrowserResults } from './browserResults';
import { ensureBrowser } from './ensureBrowser';

/** Runs everything that must hold, one thing after the other, and closes with one line over all of it. */

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

const results = mkdtempSync(path.join(tmpdir(), 'onboarding-tests-'));
const jestResults = path.join(results, 'jest.json');
const browserResults = path.join(results, 'browser.json');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

const suites: readonly Suite[] = [
  { name: 'types', command: ['tsx', 'scripts/types.ts'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'sandbox', 'serverless/src'],
  },
  { name: 'nothing unused', command: ['knip', '--no-config-hints'] },
  { name: 'contract', command: ['tsx', 'scripts/contract.ts', '--check'] },
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'bundle budget', command: ['size-limit'] },
  {
    name: 'unit, component, Flex and functions tests',
    command: ['jest', '--json', `--outputFile=${jestResults}`],
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
];

function run({ name, command: [program, ...args], counts }: Suite): Counts {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults,
      FORCE_COLOR: '0',
    },
  });
  console.log(`  ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  try {
    const counted = counts?.();
    if (counted && counted.failed > 0 === (status !== 0)) return counted;
  } catch {
    // It ended before it could say anything.
  }
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

ensureBrowser();
const counted = suites.map(run);
const passed = counted.reduce((sum, counts) => sum + counts.passed, 0);
const failed = counted.reduce((sum, counts) => sum + counts.failed, 0);
const flaky = counted.flatMap((counts) => counts.flaky ?? []);
console.log(['', ...flaky.map((name) => `flaky: ${name}`), `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
