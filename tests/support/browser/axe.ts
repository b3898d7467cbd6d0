import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Every rule of WCAG 2.2, levels A and AA, those included that axe leaves off unless they are asked for; and its own advice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong, a line each.
 * @param part a CSS selector of what is looked at: without one, everything that the plugin put into Flex
 */
export async function barriers(page: Page, part = '[data-testid^="onboarding-"]'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Otherwise it opens a page of its own each time, to put together what frames of other origins say: there are none.
    .setLegacyMode()
    .options({
      // To write down all that is well in a page of Flex takes longer than to find what is not.
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
      // Label in name (2.5.3), which axe counts as an experiment.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    .include(part)
    .exclude('iframe')
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
