import type { Page } from '@playwright/test';

const ours = '[plugin-flex-onboarding]';

/** Collects what nobody caught, and what the plugin itself calls an error. What it warns of, such as storage that is full, is as it should be. */
export function watchTrouble(page: Page, found: string[]): void {
  page.on('crash', () => found.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes(ours)) found.push(message.text());
  });
}
