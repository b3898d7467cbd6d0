import type { Page } from '@playwright/test';
import { failForPlugin } from '../asPluginSees';
import { quick, type Fault } from '../fault';

const ours = 'flex-onboarding:';

/** Whatever the plugin writes is refused, as by a full disk. */
const full = (page: Page) =>
  page.addInitScript((ours) => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith(ours)) throw new DOMException('fault: full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  }, ours);

const rewrite = (page: Page, text: string) =>
  page.addInitScript(
    ([ours, text]) => {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(`${ours}progress:`))
        .forEach((key) => localStorage.setItem(key, text));
    },
    [ours, text] as const,
  );

const noNudge = { nudge: 'gone' } as const;

export const storageFaults: readonly Fault[] = [
  {
    name: 'storage: absent',
    prepare: (page) => failForPlugin(page, 'localStorage', 'absent'),
    forgets: true,
    sees: noNudge,
  },
  quick({
    name: 'storage: throws',
    prepare: (page) => failForPlugin(page, 'localStorage', 'throws'),
    forgets: true,
    sees: noNudge,
  }),
  { name: 'storage: full', prepare: full, forgets: true },
  {
    name: 'storage: a corrupt record',
    prepare: (page) => rewrite(page, '{"v":1,"steps":{"first-ca'),
    sees: noNudge,
  },
  {
    name: 'storage: a record of wrong types',
    prepare: (page) => rewrite(page, '{"v":1,"steps":[],"dismissed":7}'),
    sees: noNudge,
  },
  {
    name: 'storage: cleared under the page',
    strike: ({ page }) =>
      page.evaluate((ours) => {
        Object.keys(localStorage)
          .filter((key) => key.startsWith(ours))
          .forEach((key) => localStorage.removeItem(key));
        window.dispatchEvent(new StorageEvent('storage', { key: null }));
      }, ours),
  },
];
