/**
 * `npm run compat`: the plugin in every Flex UI minor that is alive: the adapter tests over its real bundle in jsdom, and each
 * part of the product in the sandbox with it. Writes the table in the README, and fails where anything in it does. Versions may be named,
 * `npm run compat -- 2.16.0`: these are printed only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { hrefOf, type Address } from '../sandbox/address';
import { ensureSandbox, patience } from './ensureSandbox';
import { findBrowser } from './findBrowser';
import { formatted, inserted } from './config/documents';

/** The latest patch of each minor that Twilio's registry serves, as of 2026-11. 2.14 has had no support since 2.16 came. */
const living = ['2.15.1', '2.16.0', '2.17.1'];
const port = 3990;
const own = path.resolve('node_modules/@twilio/flex-ui');

interface Part {
  readonly name: string;
  readonly address: Partial<Address>;
  readonly find: (page: Page) => ReturnType<Page['locator']>;
}

const byId = (id: string | RegExp) => (page: Page) => page.getByTestId(id).first();
const desktop: Partial<Address> = { role: 'admin', pulse: 0 };
const quiet: Partial<Address> = { role: 'agent', account: 'full', permission: 'granted', pulse: 0 };
const parts: readonly Part[] = [
  { name: 'launcher', address: desktop, find: byId('onboarding-launcher') },
  { name: 'panel', address: desktop, find: byId('onboarding-panel') },
  { name: 'banner', address: desktop, find: byId('onboarding-trial-banner') },
  { name: 'prompt', address: desktop, find: byId('onboarding-notification-prompt') },
  { name: 'view hint', address: quiet, find: byId('onboarding-view-hint') },
  { name: 'next step', address: quiet, find: byId('onboarding-next-step') },
  {
    name: 'Teams column',
    address: { role: 'supervisor', view: 'teams', account: 'full', permission: 'granted', pulse: 0 },
    find: byId(/^onboarding-team-cell-/),
  },
];

async function main(given: readonly string[]): Promise<void> {
  const wrong = given.find((version) => !/^\d+\.\d+\.\d+$/.test(version));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no version of Flex UI: npm run compat -- 2.16.0`);
  const rows: string[] = [];
  for (const version of given.length > 0 ? given : living) {
    const flexUi = packageOf(version);
    const found = await smoke(flexUi);
    const { told, passed } = adapterTests(flexUi);
    const cells = [told, ...parts.map(({ name }) => (found.has(name) ? 'yes' : 'no'))];
    if (!passed || found.size < parts.length) process.exitCode = 1;
    rows.push(`| ${version} | ${cells.join(' | ')} |`);
    console.log(rows[rows.length - 1]);
  }
  // A part of the versions is no table.
  if (given.length > 0) return;
  const head = ['Flex UI', 'adapter tests', ...parts.map(({ name }) => name)];
  const table = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  writeFileSync('README.md', await formatted('README.md', inserted('README.md', 'compat', table)));
}

/** A version's own package, in a temporary folder; what it depends on is taken from the version that is installed here. */
function packageOf(version: string): string {
  const { version: installed } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version === installed) return own;
  const folder = path.join(tmpdir(), `onboarding-flex-ui-${version}`);
  const flexUi = path.join(folder, 'package');
  if (!existsSync(flexUi)) {
    mkdirSync(folder, { recursive: true });
    run('npm', ['pack', '--silent', `@twilio/flex-ui@${version}`], folder);
    run('tar', ['xzf', `twilio-flex-ui-${version}.tgz`], folder);
  }
  // Another checkout, which may be gone, has linked its own.
  const link = path.join(flexUi, 'node_modules');
  rmSync(link, { force: true });
  symlinkSync(path.join(own, 'node_modules'), link);
  return flexUi;
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

/** @returns how many of the tests over Flex's real bundle passed, and whether all did */
function adapterTests(flexUi: string): { readonly told: string; readonly passed: boolean } {
  const results = path.join(tmpdir(), `onboarding-compat-${process.pid}.json`);
  rmSync(results, { force: true });
  const args = ['--selectProjects', 'flex', '--json', `--outputFile=${results}`, '--silent'];
  const env = { ...process.env, FLEX_UI: flexUi };
  const { status } = spawnSync('node_modules/.bin/jest', args, { env, stdio: 'ignore' });
  if (!existsSync(results)) return { told: 'did not run', passed: false };
  const {
    numPassedTests,
    numTotalTests,
    numRuntimeErrorTestSuites = 0,
  } = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
  // The tests of a file that cannot be loaded are in no count.
  const lost = numRuntimeErrorTestSuites > 0 ? `, without ${numRuntimeErrorTestSuites} files of tests` : '';
  return { told: `${numPassedTests} of ${numTotalTests}${lost}`, passed: status === 0 };
}

/** @returns the names of the parts that are there */
async function smoke(flexUi: string): Promise<ReadonlySet<string>> {
  const origin = `http://localhost:${port}`;
  process.env.FLEX_UI = flexUi;
  const stop = await ensureSandbox(port, origin);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const found = new Set<string>();
  try {
    for (const address of new Set(parts.map((part) => part.address))) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, baseURL: origin });
      await page.goto(hrefOf(address), { timeout: patience });
      for (const part of parts.filter((one) => one.address === address)) {
        const isThere = part.find(page).waitFor({ timeout: patience / 2 });
        await isThere.then(
          () => found.add(part.name),
          () => undefined,
        );
      }
      await page.close();
    }
  } finally {
    await browser.close();
    stop();
  }
  return found;
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
