import { defineConfig } from '@playwright/test';
import { identityPath } from '../../sandbox/server/identity';
import { findBrowser } from '../../scripts/findBrowser';

const port = Number(process.env['SANDBOX_PORT'] ?? 3100);
const baseURL = `http://localhost:${port}`;
const workers = process.env['BROWSER_WORKERS'];

/** Features of Chromium to do without. A list given here takes the place of Playwright's own, so what matters of that is in it. */
const disabled = [
  // Compiles Flex's 18 MB beside the page, and the page waits for it although it has the code from the test before.
  'ScriptStreaming',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** Browser tests: Chromium on the sandbox's links. Files are named `*.spec.ts` so that jest leaves them alone. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 150_000,
  expect: { timeout: 15_000 },
  // Each test boots the whole of Flex; on a busy machine one may be slow. What passed only on a second try is reported as flaky.
  retries: process.env['CI'] ? 2 : 0,
  fullyParallel: true,
  // What takes longest begins first. It is random and looks for progress that is lost: it would pass on another try, and has none.
  projects: [
    { name: 'soak', testMatch: 'soak.spec.ts', retries: 0 },
    { name: 'product', testIgnore: 'soak.spec.ts' },
  ],
  workers: workers === undefined ? 2 : Number(workers),
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL,
    // What cannot be clicked fails then, and not with the whole test.
    actionTimeout: 30_000,
    // A page that has loaded Flex once keeps its compiled code: the next test boots in half the time. Playwright empties the rest.
    reuseContext: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: findBrowser(),
      // Not as an option of Playwright's, which would leave a test no way to another zone.
      env: { ...process.env, TZ: 'UTC' },
      args: [
        '--no-sandbox',
        `--disable-features=${disabled.join()}`,
        // There is none, and to draw as if there were one costs the page's own time.
        '--disable-gpu',
        '--disable-software-rasterizer',
        // A second tab of the same person has what the first one compiled; a tab of its own process takes twice as long to start.
        '--process-per-site',
        // What one test compiled of Flex stays compiled for the next; and where its lines stand is noted meanwhile: under Playwright's
        // eyes a message of Flex's to the console asks for that, and Chromium would read all 18 MB once more.
        '--js-flags=--no-flush-bytecode --no-enable-lazy-source-positions',
      ],
    },
  },
  webServer: {
    command: `node_modules/.bin/tsx sandbox/server.ts --port ${port}`,
    cwd: '../..',
    // Another folder's sandbox is not used: it answers 409 here, and the one that is started then says whose the port is.
    url: `${baseURL}${identityPath()}`,
    reuseExistingServer: true,
    timeout: 120_000,
  },
});
