import { expect } from '@playwright/test';
import { oneDay } from '../../../../src/time';
import { type Fault } from '../fault';

const inDays = (days: number) => new Date(Date.now() + days * oneDay).toISOString();

export const worldFaults: readonly Fault[] = [
  { name: 'the clock is a day ahead', address: { now: inDays(1) } },
  { name: 'the clock is a day behind', address: { now: inDays(-1) } },
  {
    name: 'the network goes, and comes back',
    // What was heard before stays.
    strike: async ({ page }) => {
      await expect(page.getByTestId('onboarding-trial-banner')).toBeVisible();
      await page.context().setOffline(true);
    },
    mend: ({ page }) => page.context().setOffline(false),
    sees: {
      column: 'gone',
      'tab team': { says: 'The onboarding functions did not answer. Flex asks again by itself.' },
    },
  },
  {
    name: 'odd worker attributes',
    address: { fault: 'attributes-odd' },
    // Flex's own, with this plugin or without.
    throws:
      /^uncaught: Error: Argument 1 is expected to be of type string, but got 42\n +at \S+ \(\S+\/host-/,
  },
  { name: 'ten thousand workers', address: { workers: 10_000 } },
];
