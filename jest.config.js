/** Three kinds of tests, one runner: pure code and components in jsdom, the real Flex bundle in jsdom, functions over HTTP in Node. */
const shared = {
  transform: {
    '\\.[jt]sx?$': [
      '<rootDir>/tests/support/transform.js',
      {
        jsc: {
          target: 'es2021',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Plugins bundle the modules; Node reads the same icons as CommonJS.
  moduleNameMapper: { '^@twilio-paste/icons/esm/(.*)$': '@twilio-paste/icons/cjs/$1' },
  testPathIgnorePatterns: ['/node_modules/', '/build/', '/dist/'],
};

/** Another Flex UI than the installed one, by its folder: `npm run compat` looks at each. */
const otherFlexUi = process.env.FLEX_UI && {
  moduleNameMapper: { ...shared.moduleNameMapper, '^@twilio/flex-ui$': process.env.FLEX_UI },
  modulePaths: ['<rootDir>/node_modules'],
};

module.exports = {
  // Every file, those that no test loads too; scripts/coverage.ts adds what the functions and the browser count.
  collectCoverageFrom: ['src/**/*.{ts,tsx}', 'serverless/src/**/*.ts'],
  coverageReporters: ['json'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts?(x)', '<rootDir>/tests/component/**/*.test.ts?(x)'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/setup-dom.ts'],
    },
    {
      ...shared,
      ...otherFlexUi,
      displayName: 'flex',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/flex/**/*.test.ts?(x)'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/setup-dom.ts', '<rootDir>/tests/support/setup-flex.ts'],
    },
    {
      ...shared,
      displayName: 'functions',
      testEnvironment: '<rootDir>/tests/support/environments/fetch.js',
      testMatch: ['<rootDir>/tests/functions/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/functions/startRuntimes.ts',
      globalTeardown: '<rootDir>/tests/support/functions/stopRuntimes.ts',
    },
  ],
};
