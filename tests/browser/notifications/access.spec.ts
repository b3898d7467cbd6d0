import { barriers } from '../../support/browser/axe';
import { inBothThemes } from '../../support/browser/look';
import { expect, test } from '../../support/browser/sandbox';
import { detailsIn, expectPrompt, judgeTest, promptIn } from '../../support/browser/witness';

const quiet = { role: 'agent', account: 'full' } as const;
const prompt = '[data-testid="onboarding-notification-prompt"]';
const details = '[data-testid="onboarding-notification-details"]';

test('axe finds nothing in prompt and tab', async ({ sandbox, page }) => {
  await sandbox.setPermission('prompt');
  await sandbox.open(quiet);
  const tab = (name: string) => page.getByTestId(`onboarding-tab-${name}`).click();
  for (const [setting, situation] of [
    ['prompt', 'default'],
    ['granted', 'granted-untested'],
    ['denied', 'revoked'],
  ] as const) {
    await sandbox.setPermission(setting);
    await expectPrompt(page, situation);
    await tab('notifications');
    await expect(detailsIn(page)).toHaveAttribute('data-permission', situation);
    await inBothThemes(page, async () => expect(await barriers(page, `${prompt}, ${details}`)).toEqual([]));
    await tab('checklist');
  }
});

test('in the narrow window nothing is cut off; the keyboard alone: from the page’s start to a proof', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ ...quiet, permission: 'default' });
  await expectPrompt(page, 'default');
  await page.setViewportSize({ width: 800, height: 600 });
  await expect.poll(async () => (await promptIn(page).boundingBox())?.width).toBe(800);
  expect(await promptIn(page).evaluate((row) => row.scrollWidth <= row.clientWidth)).toBe(true);
  await expect(promptIn(page).getByRole('button', { name: 'Don’t ask on this computer' })).toBeInViewport({
    ratio: 1,
  });
  await page.setViewportSize({ width: 1440, height: 900 });

  // It stands before all else and takes no focus by itself.
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(promptIn(page).getByRole('button', { name: 'Allow notifications' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectPrompt(page, 'granted-untested');
  await page.keyboard.press('Tab');
  await expect(promptIn(page).getByRole('button', { name: 'Send a test' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ has: promptIn(page) })).toContainText(
    'Did you see the test notification?',
  );
  // The question takes the button's place, and so has the focus already.
  await expect(promptIn(page).getByRole('button', { name: 'Yes, I saw it' })).toBeFocused();
  await judgeTest(promptIn(page), 'Yes, I saw it', () => page.keyboard.press('Enter'));
  await expectPrompt(page, 'granted-proven');
});
