import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { projects } = createRequire(import.meta.url)('./jest.config.js');

/** `npm run mutation` says what is broken, and which tests have to notice. */
const tests = process.env.MUTATION_TESTS?.split(',') ?? ['tests/{unit,component}/**/*.test.{ts,tsx}'];

export default {
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  // Laid over the file's own, whose list of projects would bring the Flex and the functions tests. The environment has to stand
  // at the top: Stryker puts its own round that.
  jest: {
    projectType: 'custom',
    // The tests are named below: looking for them each time takes longer than most of them.
    enableFindRelatedTests: false,
    config: {
      ...projects[0],
      projects: [],
      testMatch: tests.map((test) => `<rootDir>/${test}`),
    },
  },
  reporters: ['progress-append-only', 'json'],
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  tempDirName: join(tmpdir(), `onboarding-mutation-${process.pid}`),
  ignorePatterns: ['build', 'test-results'],
  // Jest in one process keeps what each run has loaded, and gets slower: a new one from time to time.
  maxTestRunnerReuse: 20,
  // Long: a test that a mutant makes wait in vain is not one that it keeps from ending.
  timeoutMS: 60_000,
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? 'test-results/mutation.json' },
};
