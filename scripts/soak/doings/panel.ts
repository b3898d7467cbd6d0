import type { Locator, Page } from '@playwright/test';
import { builtInSteps } from '../../../src/checklist/model/steps';
import type { Chance } from '../chance';
import type { Doing } from './doing';

const panelIn = (page: Page) => page.getByTestId('onboarding-panel');

async function openPanel(page: Page): Promise<void> {
  if (!(await panelIn(page).isVisible())) await page.getByTestId('onboarding-launcher').click();
  await panelIn(page).waitFor();
}

/** Opens a tab of the panel. Another window may close the panel in this moment. @returns whether it is open */
async function openTab(page: Page, id: string): Promise<boolean> {
  await openPanel(page);
  return (await press(page.getByTestId(`onboarding-tab-${id}`), 0)) !== null;
}

/** Opens a step and presses one of its buttons. Where the list was drawn anew without it in this moment, there was nothing to press. */
async function pressInStep(page: Page, id: string, chance: Chance): Promise<{ readonly did: string } | null> {
  const row = page.getByTestId(id);
  try {
    if (!(await row.isVisible())) {
      const fold = await row.locator('xpath=ancestor::*[@hidden]').getAttribute('id', patience);
      await page.locator(`[aria-controls="${fold}"]`).click(patience);
    }
    const title = row.getByRole('button').first();
    if ((await title.getAttribute('aria-expanded', patience)) !== 'true') await title.click(patience);
  } catch (error) {
    if ((await row.count()) > 0) throw error;
    return null;
  }
  const buttons = row.locator('button:visible:enabled');
  const pressed = await press(buttons, chance.below(await buttons.count()));
  return pressed && { did: `${id}: ${pressed.did}` };
}

/** Presses one of several buttons. What is drawn anew in this moment may take it away, or cover it: then there was nothing to press. */
async function press(buttons: Locator, which: number): Promise<{ readonly did: string } | null> {
  const button = buttons.nth(which);
  try {
    const did = (await button.getAttribute('aria-label', patience)) ?? (await button.innerText(patience));
    await button.click(patience);
    return { did: did.split('\n')[0] ?? '' };
  } catch (error) {
    // A callout may stand over it until somebody closes that.
    const covered = String(error).includes('data-testid="onboarding-spotlight"');
    if (!covered && (await button.isVisible())) throw error;
    return null;
  }
}
const patience = { timeout: 5_000 };

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
      return press(tabs, chance.below(await tabs.count()));
    },
  },
  {
    name: 'press something in the panel',
    often: 6,
    run: async ({ window: { page }, chance }) => {
      await openPanel(page);
      const buttons = panelIn(page).locator('button:visible:enabled');
      return press(buttons, chance.below(await buttons.count()));
    },
  },
  {
    name: 'press something in a step',
    often: 10,
    run: async ({ window: { page }, chance }) => {
      if (!(await openTab(page, 'checklist'))) return null;
      const ids = await page
        .locator('[data-testid^="onboarding-step-"]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-testid') ?? ''));
      return ids.length === 0 ? null : pressInStep(page, chance.one(ids), chance);
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
      return press(said, (await said.count()) - 1);
    },
  },
];
