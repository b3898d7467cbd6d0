import { inBothThemes } from '../../support/browser/look';
import { expect, test } from '../../support/browser/sandbox';
import { expectPrompt, promptIn } from '../../support/browser/witness';

// 1280×1024 at 400% (WCAG 1.4.10).
test.use({ viewport: { width: 320, height: 256 } });

test('at 400% the banner and the prompt leave half of the window to Flex, and scroll', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ role: 'admin', account: 'trial-ending', permission: 'denied', bar: 'off' });
  await expectPrompt(page, 'denied');
  await inBothThemes(page, async () => {
    const { y, height } = (await promptIn(page).boundingBox()) ?? { y: 0, height: Infinity };
    expect(y + height).toBeLessThanOrEqual(128);

    for (const strip of [page.getByTestId('onboarding-trial-banner'), promptIn(page)]) {
      const last = strip.getByRole('button').or(strip.getByRole('link')).last();
      // The last control is below what the row shows; the focus brings it there.
      await expect(last).not.toBeInViewport({ ratio: 1 });
      await last.focus();
      await expect(last).toBeInViewport({ ratio: 1 });
      // What is above the controls is read with the arrow keys from there.
      for (let presses = 0; presses < 8; presses++) await page.keyboard.press('ArrowUp');
      await expect.poll(() => strip.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      // In one direction only, and the words begin beside the icon: each line of the few counts.
      expect(await strip.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      const icon = await strip.locator('svg').first().boundingBox();
      const words = await strip.locator('strong, p').first().boundingBox();
      expect(words?.y).toBeLessThan((icon?.y ?? 0) + (icon?.height ?? 0));
    }

    await page.getByTestId('onboarding-launcher').click();
    const tab = page.getByTestId('onboarding-tab-checklist');
    await tab.scrollIntoViewIfNeeded();
    await expect(tab).toBeInViewport({ ratio: 1 });
    await page.getByTestId('onboarding-panel').press('Escape');
    await expect(tab).toHaveCount(0);
  });
});
