import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong, a line each.
 * @param part a CSS selector of what is looked at: without one, everything that the plugin put into Flex
 */
export async function barriers(page: Page, part = '[data-testid^="onboarding-"]'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
