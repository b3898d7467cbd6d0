import { expect, type Page } from '@playwright/test';
import { failForPlugin, type Failing } from '../asPluginSees';
import { parts, quick, type Fault } from '../fault';

/** Something of the browser that fails the plugin; what it is for goes on without it. */
const fails = (path: string, failing: Failing, more: Partial<Fault> = {}): Fault => ({
  name: `${path}: ${failing}`,
  prepare: (page) => failForPlugin(page, path, failing),
  ...more,
});

/** The person is asked, from the tab, so that the browser fails with it. */
const asked = (becomes: string, sees: Fault['sees'] = {}): Partial<Fault> => ({
  address: { permission: null },
  strike: async ({ page }) => {
    await page.getByTestId('onboarding-tab-notifications').click();
    await page.getByRole('button', { name: 'Allow notifications' }).click();
    const details = page.getByTestId('onboarding-notification-details');
    await expect(details).toHaveAttribute('data-permission', becomes);
  },
  sees,
});

const notStarted: Partial<Fault> = {
  sees: Object.fromEntries(parts.map((part) => [part, 'gone'])),
  idle: true,
};

const timeZone = (page: Page, name: string) =>
  page.addInitScript((name) => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: name };
    };
  }, name);

export const browserFaults: readonly Fault[] = [
  fails('navigator.locks', 'absent'),
  fails('navigator.locks', 'throws'),
  fails('navigator.locks.request', 'throws'),
  fails('navigator.locks.request', 'rejects'),
  quick(fails('navigator.locks.request', 'never answers')),
  // No browser that runs Flex lacks these: the plugin does not start then, and Flex does.
  fails('Intl.DateTimeFormat', 'throws', notStarted),
  fails('Intl.PluralRules', 'absent', notStarted),
  // Nor these, which cost the tabs that need them.
  fails('Intl.RelativeTimeFormat', 'absent', { sees: { 'tab team': 'gone' } }),
  fails('Intl.ListFormat', 'absent', { sees: { 'tab roles': 'gone', 'tab account': 'gone' } }),
  fails('Intl.DisplayNames', 'throws', { sees: { 'tab account': 'gone' } }),
  quick({
    name: 'Intl names a time zone that it does not take',
    prepare: (page) => timeZone(page, 'Etc/Nowhere'),
  }),
  quick(fails('crypto', 'absent')),
  fails('crypto.getRandomValues', 'throws'),
  // Flex's panes then keep their size.
  fails('ResizeObserver', 'absent'),
  fails('ResizeObserver', 'throws'),
  fails('Notification', 'absent'),
  fails('Notification', 'throws'),
  fails('Notification.requestPermission', 'rejects', asked('dismissed')),
  fails('Notification.requestPermission', 'never answers', asked('asking', { 'view-hint': 'gone' })),
  fails('navigator.permissions', 'absent'),
  fails('navigator.permissions', 'throws'),
  fails('navigator.permissions.query', 'rejects'),
  fails('navigator.permissions.query', 'never answers'),
];
