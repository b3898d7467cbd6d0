import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { hrefOf, type Address } from '../sandbox/address';
import { ensureSandbox, patience } from './ensureSandbox';
import { findBrowser } from './findBrowser';

/**
 * Makes the pictures of the README: opens the sandbox's own addresses and saves what a person sees there. All of them, or
 * those that are named: `npm run screenshots -- --port 4000 roles`.
 */

interface Picture {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly address: Partial<Address>;
  /** What a person does before the picture is taken. */
  readonly arrange: (page: Page) => Promise<void>;
}

const folder = path.resolve('docs/images');

const prompt = (page: Page) => page.getByTestId('onboarding-notification-prompt');
const tab = (page: Page, name: string) => page.getByTestId(`onboarding-tab-${name}`);

/** The prompt moves all of Flex down when it comes; pictures of something else are taken after it was put off. */
const putOffPrompt = (page: Page) => prompt(page).getByRole('button', { name: 'Not now' }).click();

const pictures: readonly Picture[] = [
  {
    name: 'admin-agent-desktop',
    address: { account: 'trial' },
    arrange: async (page) => {
      await page.getByTestId('onboarding-trial-banner').waitFor();
      await putOffPrompt(page);
    },
  },
  {
    name: 'supervisor-team',
    address: { view: 'teams', role: 'supervisor', account: 'full', theme: 'dark' },
    arrange: async (page) => {
      await putOffPrompt(page);
      await tab(page, 'team').click();
      await page
        .getByTestId(/^onboarding-team-cell-/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'agent-notifications',
    address: { role: 'agent', account: 'full' },
    arrange: (page) => prompt(page).waitFor(),
  },
  {
    name: 'roles',
    address: { role: 'supervisor', account: 'full' },
    arrange: async (page) => {
      await putOffPrompt(page);
      await tab(page, 'roles').click();
      await page.getByTestId('onboarding-role-panel').waitFor();
    },
  },
];

async function take({ name, address, arrange }: Picture, browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(patience);
  const still = { permission: 'default', pulse: 0, bar: 'off' } as const;
  await page.goto(origin + hrefOf({ ...still, ...address }));
  await page.locator('html[data-flex="ready"]').waitFor({ state: 'attached' });
  await arrange(page);
  // Without the marks of the last click, and after what came with it has settled.
  await page.mouse.move(720, 899);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/images/${name}.png`);
}

async function main(): Promise<void> {
  const options = { port: { type: 'string', default: '3000' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.find((name) => !pictures.some((picture) => picture.name === name));
  if (unknown !== undefined) {
    const names = pictures.map(({ name }) => name).join(', ');
    throw new Error(`There is no picture "${unknown}": ${names}`);
  }
  const wanted = pictures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const origin = `http://localhost:${values.port}`;
  mkdirSync(folder, { recursive: true });
  const stop = await ensureSandbox(Number(values.port), origin);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    for (const picture of wanted) await take(picture, browser, origin);
  } finally {
    await browser.close();
    stop();
  }
}

void main();
