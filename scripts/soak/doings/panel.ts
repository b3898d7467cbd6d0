import type { Page } from '@playwright/test';
import { builtInSteps } from '../../../src/checklist/model/steps';
import type { Doing } from './doing';

const panelIn = (page: Page) => page.getByTestId('onboarding-panel');

async function openPanel(page: Page): Promise<void> {
  if (!(await panelIn(page).isVisible())) await page.getByTestId('onboarding-launcher').click();
  await panelIn(page).waitFor();
}

/** Opens a tab of the panel, the checklist first of all. */
async function openTab(page: Page, id: string): Promise<void> {
  await openPanel(page);
  await page.getByTestId(`onboarding-tab-${id}`).click();
}

/** What a person does with the plugin itself. */
export const panelDoings: readonly Doing[] = [
  {
    name: 'open or close the panel',
    often: 2,
    run: async ({ window: { page } }) => {
      await page.getByTestId('onboarding-launcher').click();
      return { did: '' };
    },
  },
  {
    name: 'look at a tab',
    often: 4,
    run: async ({ window: { page }, chance }) => {
      await openPanel(page);
      const tabs = page.locator('[data-testid^="onboarding-tab-"]');
      const tab = tabs.nth(chance.below(await tabs.count()));
      const did = await tab.innerText();
      await tab.click();
      return { did };
    },
  },
  {
    name: 'press something in the panel',
    often: 6,
    run: async ({ window: { page }, chance }) => {
      await openPanel(page);
      const buttons = panelIn(page).locator('button:visible:enabled');
      const button = buttons.nth(chance.below(await buttons.count()));
      const did = (await button.getAttribute('aria-label')) ?? (await button.innerText());
      await button.click();
      return { did };
    },
  },
  {
    name: 'press something in a step',
    often: 10,
    run: async ({ window: { page }, chance }) => {
      await openTab(page, 'checklist');
      const rows = page.locator('[data-testid^="onboarding-step-"]');
      const row = rows.nth(chance.below(await rows.count()));
      if (!(await row.isVisible())) {
        const fold = await row.locator('xpath=ancestor::*[@hidden]').getAttribute('id');
        await page.locator(`[aria-controls="${fold}"]`).click();
      }
      const title = row.getByRole('button').first();
      if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
      const buttons = row.locator('button:visible:enabled');
      const button = buttons.nth(chance.below(await buttons.count()));
      const did = `${await row.getAttribute('data-testid')}: ${await button.innerText()}`;
      await button.click();
      return { did };
    },
  },
  {
    name: 'point at a step',
    often: 2,
    run: async ({ window: { page, sandbox }, chance }) => {
      const { id } = chance.one(builtInSteps);
      await sandbox.invoke('OnboardingShowStep', { id });
      if (chance.below(2) === 0) await page.keyboard.press('Escape');
      return { did: id };
    },
  },
  {
    name: 'close what the plugin says above Flex',
    often: 1,
    run: async ({ window: { page } }) => {
      const said = page.locator(
        ['notification-prompt', 'trial-banner', 'view-hint', 'nudge']
          .map((id) => `[data-testid="onboarding-${id}"] button:visible`)
          .join(', '),
      );
      if ((await said.count()) === 0) return null;
      const did = await said
        .last()
        .evaluate((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
      await said.last().click();
      return { did };
    },
  },
];
