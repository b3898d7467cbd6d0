import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Every rule of WCAG 2.2, levels A and AA, those included that axe leaves off unless they are asked for; and its own advice. */
const options: RunOptions = {
  // To write down all that is well in a page of Flex takes longer than to find what is not.
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  // Label in name (2.5.3), which axe counts as an experiment.
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

/**
 * What axe finds wrong, a line each.
 * @param part a CSS selector of what is looked at: without one, everything that the plugin put into Flex
 */
export async function barriers(page: Page, part = '[data-testid^="onboarding-"]'): Promise<string[]> {
  // Once in each page: to read it takes as long as a small look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([part, options]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { include: [part], exclude: ['iframe'] },
        options,
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [part, options] as const,
  );
}
