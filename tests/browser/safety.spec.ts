import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { placementNames, type PlacementName } from '../../src/shell/placementNames';
import type { FlexPage } from '../support/browser/flexActions';
import { expect, test, type Sandbox } from '../support/browser/sandbox';
import { hrefOf } from '../../sandbox/address';
import { crash, tellToCrash } from '../support/faults/crash';

test.use({ address: { role: 'supervisor', account: 'suspended', permission: 'default' } });

/** They wait for their occasion, which does not come here. */
const onOccasion: readonly PlacementName[] = ['nudge', 'practice', 'spotlight'];
const always = placementNames.filter((name) => !onOccasion.includes(name));

test('a crash costs one element only, whichever it is and whatever is gone already', async ({
  sandbox,
  page,
}) => {
  const removed = removedIn(page);
  await crash(page, { key: 'plugin-flex-onboarding-' }, 'told');
  await sandbox.open();
  const gone = new Set<PlacementName>();
  const expectTheOthers = async () => {
    for (const name of always.filter((name) => !gone.has(name))) {
      // The hint waits for as long as the prompt is there.
      if (name === 'view-hint' && !gone.has('notification-prompt')) continue;
      await expect(page.getByTestId(`onboarding-${name}`), name).toBeVisible();
    }
  };
  await expectTheOthers();
  for (const name of placementNames) {
    await test.step(name, async () => {
      await tellToCrash(page, `plugin-flex-onboarding-${name}`);
      gone.add(name);
      await expect.poll(() => removed.at(-1)).toContain(`] ${name} was removed`);
      expect(removed).toHaveLength(gone.size);
      await expect(page.getByTestId(`onboarding-${name}`)).toHaveCount(0);
      await expectTheOthers();
    });
  }
  await expectFlexGoesOn(sandbox);
});

test('elements that crash as soon as they are drawn are gone, and nothing of Flex’s', async ({
  sandbox,
  page,
}) => {
  const removed = removedIn(page);
  await crash(page, { key: 'plugin-flex-onboarding-' });
  await sandbox.open();
  // What tells Flex of its room draws nothing.
  const ours = [...placementNames, 'room'];
  await expect.poll(() => removed.length).toBe(ours.length);
  for (const name of ours) expect(removed.join()).toContain(`] ${name} was removed`);
  await expect(page.locator('[data-testid^="onboarding-"]')).toHaveCount(0);
  await expectFlexGoesOn(sandbox);
});

test('a crash in the Teams column costs the cells only', async ({ sandbox, page }) => {
  await crash(page, { testId: 'onboarding-team-cell-' });
  await sandbox.open({ view: 'teams' });
  await expect(page.getByText('Alex Lindqvist').first()).toBeVisible();
  await expect(page.getByTestId('onboarding-launcher')).toBeVisible();
  await expect(page.locator('[data-testid^="onboarding-team-cell-"]')).toHaveCount(0);
  sandbox.defects.length = 0;
});

test('what cannot start after Flex’s first screen takes everything of ours with it, and nothing of Flex’s', async ({
  sandbox,
  page,
}) => {
  await page.addInitScript(() => {
    const { setInterval } = window;
    window.setInterval = ((call: () => void, period: number) => {
      // The clock by which everything on the screen goes: one of the last things to start.
      if (period === 60_000 && new Error().stack?.includes('/sandbox/plugin.js'))
        throw new Error('on purpose');
      return setInterval(call, period);
    }) as typeof setInterval;
  });
  const said = page.waitForEvent('console', (message) => message.text().includes('Flex goes on without it'));
  await page.goto(hrefOf({ role: 'supervisor', account: 'suspended', view: 'teams', pulse: 0 }));
  await said;
  await expect(page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();
  await sandbox.setActivity('Available');
  await expect(page.locator('[data-testid^="onboarding-"]')).toHaveCount(0);
  await sandbox.viewLink('Agent Desktop').click();
  await sandbox.viewLink('Teams').click();
  await expect(page.getByRole('columnheader', { name: 'Agent' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Onboarding' })).toHaveCount(0);
});

test('turned off, nothing of the plugin is in the page and no listener is left', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ plugin: 'off' });
  const without = await whatListens(page);
  await sandbox.open({ plugin: 'on', config: JSON.stringify({ enabled: false }) });
  expect(await whatListens(page)).toEqual(without);
  await expect(page.locator('[data-testid^="onboarding-"]')).toHaveCount(0);
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('flex-onboarding:')),
  );
  expect(left).toEqual([]);
});

test('the file of npm run build, loaded by Flex’s own plugin service, is the product; its init is done before Flex renders, and says how long it took', async ({
  sandbox,
  page,
}) => {
  // Flex clears every measure once it has rendered; an observer hears of them before.
  await page.addInitScript(() => {
    new PerformanceObserver((heard) => {
      const [init] = heard.getEntriesByName('plugin-flex-onboarding init');
      if (init) document.documentElement.dataset['init'] = String(init.duration);
    }).observe({ type: 'measure' });
  });
  await sandbox.open({ plugin: 'built', account: 'trial', role: 'admin', permission: 'granted' });
  const took = Number(await page.locator('html').getAttribute('data-init'));
  expect(took).toBeGreaterThan(0);
  console.log(`init took ${took.toFixed(1)} ms`);

  await expect(page.getByTestId('onboarding-launcher')).toBeVisible();
  await expect(page.getByTestId('onboarding-trial-banner')).toHaveAttribute('data-band', 'trial');
  for (const tab of ['checklist', 'notifications', 'roles', 'account', 'team']) {
    await page.getByTestId(`onboarding-tab-${tab}`).click();
    await expect(page.getByRole('tabpanel').locator('visible=true')).not.toBeEmpty();
  }
  const { sources } = JSON.parse(readFileSync('build/plugin-flex-onboarding.js.map', 'utf8')) as {
    sources: string[];
  };
  expect(sources.filter((source) => source.endsWith('src/OnboardingPlugin.ts'))).toHaveLength(1);
});

/** What the log says of elements that were removed, as it comes. */
function removedIn(page: Page): readonly string[] {
  const removed: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('was removed after an error')) removed.push(message.text());
  });
  return removed;
}

async function expectFlexGoesOn(sandbox: Sandbox): Promise<void> {
  await sandbox.setActivity('Available');
  await sandbox.viewLink('Teams').click();
  await expect(sandbox.page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();
  // React itself reports what the boundary caught.
  sandbox.defects.length = 0;
}

/** How many listeners Flex has for its events, its Actions and its notifications, and which slices its store holds. */
async function whatListens(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { Actions, Manager, Notifications } = (window as unknown as FlexPage).Twilio.Flex;
    const { events, store } = Manager.getInstance();
    const { emitter: actions } = Actions as unknown as { readonly emitter: EventEmitter };
    const listeners = (of: EventEmitter) =>
      of.eventNames().map((name) => `${String(name)} ${of.listenerCount(name)}`);
    return {
      events: listeners(events),
      actions: listeners(actions),
      notifications: listeners(Notifications),
      slices: Object.keys(store.getState()),
    };
  });
}
