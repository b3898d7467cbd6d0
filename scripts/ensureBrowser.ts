import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser';

/**
 * Sees to it that there is a Chromium for the browser tests: the system's, else Debian's where this process may install
 * packages, else Playwright's own. Ubuntu has a Chromium as a snap only, which is none in a container.
 * @throws when none can be had, saying what to do
 */
export function ensureBrowser(): void {
  if (isThere()) return;
  console.log('No Chromium found: installing one for the browser tests.');
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (!isThere()) run('npx', 'playwright', 'install', ...(mayInstall ? ['--with-deps'] : []), 'chromium');
  if (isThere()) return;
  throw new Error('There is no Chromium. Install one and name it in CHROMIUM_PATH, then run this again.');
}

function isThere(): boolean {
  return findBrowser() !== undefined || existsSync(chromium.executablePath());
}

function run(program: string, ...args: string[]): void {
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
