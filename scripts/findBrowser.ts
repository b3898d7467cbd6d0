import { existsSync } from 'node:fs';

/** Where a Chromium of the system usually lies: Debian, Ubuntu, Chrome on Linux, Chrome on macOS. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium that browser tests and screenshots drive: the one named in CHROMIUM_PATH, else the system's. Undefined
 * leaves the choice to Playwright, which takes the one that `npx playwright install chromium` downloads.
 */
export function findBrowser(): string | undefined {
  return process.env['CHROMIUM_PATH'] ?? usual.find((path) => existsSync(path));
}
