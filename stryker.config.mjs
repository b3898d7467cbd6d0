import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { projects } = createRequire(import.meta.url)('./jest.config.js');

/** `npm run mutation` says what is broken; the unit and component tests are what has to notice. */
export default {
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  // In a list, which takes the place of the file's own: laid over it, the Flex and the functions tests would run too.
  jest: { projectType: 'custom', config: { projects: [projects[0]] } },
  reporters: ['progress-append-only', 'json'],
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  tempDirName: join(tmpdir(), `onboarding-mutation-${process.pid}`),
  ignorePatterns: ['build', 'docs', 'test-results', 'public'],
  timeoutMS: 20_000,
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? 'test-results/mutation.json' },
};
