import { defineConfig } from '@playwright/test';
import browserTests from '../browser/playwright.config';

/** `npm run test:accessibility`: every part in every state, which takes longer than the test command has. The matrix goes to docs/accessibility.md. */
export default defineConfig(browserTests, {
  testDir: __dirname,
  timeout: 300_000,
  reporter: [['list'], [require.resolve('./matrix.ts')]],
  use: { viewport: { width: 1280, height: 720 } },
});
