import type { Page } from '@playwright/test';
import { roles, type Address } from '../../sandbox/address';
import { accountScenarios } from '../../sandbox/scenarios';
import { everyStepState, List } from '../support/browser/list';
import type { FlexPage } from '../support/browser/flexActions';
import { expect, test, type Sandbox } from '../support/browser/sandbox';
import { Spotlight } from '../support/browser/spotlight';
import { detailsIn, expectPrompt, promptIn } from '../support/browser/witness';
import { look, panel } from '../support/browser/look';

/**
 * Every part in every state. A scene is one page that is loaded and the states that are reached in it, so that a page load, which costs
 * seconds, serves many looks. It speaks no language: what is clicked is found by its place and its test id.
 */
interface Scene {
  readonly name: string;
  readonly address: Partial<Address>;
  readonly act: (on: { readonly sandbox: Sandbox; readonly page: Page }) => Promise<void>;
}

const byId = (id: string) => `[data-testid="onboarding-${id}"]`;
const tab = (page: Page, name: string) => page.getByTestId(`onboarding-tab-${name}`).click();
const quiet: Partial<Address> = { role: 'agent', account: 'full', permission: 'granted' };
const withoutFunctions = JSON.stringify({ functions_domain: null });

const accounts: readonly Scene[] = [
  ...accountScenarios.map((account) => ({
    account,
    numbers: account === 'trial' ? ('both' as const) : ('local' as const),
  })),
  ...(['toll-free', 'toll-free-pending', 'abroad', 'many', 'none'] as const).map((numbers) => ({
    account: 'full' as const,
    numbers,
  })),
].map(({ account, numbers }) => ({
  name: `account ${account}, numbers ${numbers}`,
  address: { role: 'admin', account, numbers, permission: 'granted' },
  act: async ({ page }) => {
    await tab(page, 'account');
    await expect(page.getByTestId('onboarding-account').getByRole('region').first()).toBeVisible({
      timeout: 40_000,
    });
    await look(page, { name: `Account tab: ${account}, numbers ${numbers}`, selector: panel });
    if (await page.getByTestId('onboarding-trial-banner').isVisible())
      await look(page, { name: `banner: ${account}, numbers ${numbers}`, selector: byId('trial-banner') });
  },
}));

const failures: readonly Scene[] = (
  [
    [
      'not connected, settings ignored',
      { config: JSON.stringify({ functions_domain: null, trial_banner: { audience: 'everybody' } }) },
    ],
    ['functions gone', { fault: 'no-functions' }],
    ['functions out of reach', { fault: 'functions-unreachable' }],
    ['functions refuse', { fault: 'functions-forbidden' }],
    [
      'parts unanswered',
      { account: 'full', numbers: 'toll-free', fault: 'balance-fails,toll-free-nonsense' },
    ],
  ] as const
).map(([name, address]) => ({
  name: `Account tab, ${name}`,
  address: { role: 'admin', account: 'trial', permission: 'granted', ...address },
  act: async ({ page }) => {
    await tab(page, 'account');
    // What is known, or the reason why nothing is.
    await expect(page.getByTestId('onboarding-account').locator('section, p').first()).toBeVisible({
      timeout: 40_000,
    });
    await look(page, { name: `Account tab: ${name}`, selector: panel });
  },
}));

const roleScenes: readonly Scene[] = roles.map((role) => ({
  name: `Roles tab, ${role}`,
  address: { ...quiet, role },
  act: async ({ page }) => {
    await tab(page, 'roles');
    await expect(page.getByTestId('onboarding-role-panel')).toBeVisible();
    await look(page, { name: `Roles tab: ${role}`, selector: panel });
  },
}));

const both = async (page: Page, situation: string) => {
  await expectPrompt(page, situation);
  await look(page, { name: `prompt: ${situation}`, selector: byId('notification-prompt') });
  await tab(page, 'notifications');
  await expect(detailsIn(page)).toHaveAttribute('data-permission', situation);
  await look(page, { name: `Notifications tab: ${situation}`, selector: panel });
  await tab(page, 'checklist');
};
const first = (page: Page) => promptIn(page).getByRole('button').first();

const notifications: readonly Scene[] = [
  {
    name: 'notifications, from never asked to proven and revoked',
    address: { ...quiet, permission: null },
    act: async ({ sandbox, page }) => {
      await sandbox.setPermission('prompt');
      await sandbox.reload();
      await both(page, 'default');
      await first(page).click();
      await both(page, 'dismissed');
      await sandbox.setPermission('granted');
      await both(page, 'granted-untested');
      await tab(page, 'notifications');
      await detailsIn(page).getByRole('button').first().click();
      // Whether it was seen is asked with yes and no; until it is answered the situation stays what it was.
      await expect(detailsIn(page).getByRole('button')).toHaveCount(2);
      await look(page, {
        name: 'Notifications tab: granted-untested, asked whether it was seen',
        selector: panel,
      });
      await detailsIn(page).getByRole('button').nth(1).click();
      await expect(detailsIn(page)).toHaveAttribute('data-permission', 'granted-not-seen');
      await look(page, { name: 'Notifications tab: granted-not-seen', selector: panel });
      await tab(page, 'checklist');
      await sandbox.setPermission('denied');
      await both(page, 'revoked');
    },
  },
  {
    name: 'notifications, refused',
    address: { ...quiet, permission: 'denied' },
    act: ({ page }) => both(page, 'denied'),
  },
  {
    name: 'notifications, a browser without them',
    address: { ...quiet, permission: 'unsupported' },
    act: ({ page }) => both(page, 'unsupported'),
  },
  {
    name: 'notifications, turned off for the account',
    address: { ...quiet, role: 'admin' },
    act: async ({ page }) => {
      // In Flex's configuration: what is only toggled comes back when the look takes the other theme.
      await page.evaluate(() => {
        const { Flex } = (window as unknown as FlexPage).Twilio;
        void Flex.Manager.getInstance().updateConfig({
          notifications: { enabled: false, mode: 'whenNotInFocus' },
        });
      });
      await both(page, 'flex-disabled');
    },
  },
];

const checklist: readonly Scene[] = [
  {
    name: 'Checklist, every state of a step',
    address: { role: 'admin', account: 'trial', permission: null },
    act: async ({ sandbox, page }) => {
      const list = new List(page);
      await sandbox.setPermission('granted');
      await list.is('allow-notifications', 'done');
      await sandbox.setPermission('denied');
      await sandbox.invoke('OnboardingSkipStep', { id: 'open-teams' });
      await (await list.unfold('open-queues-stats')).getByRole('button').nth(-2).click();
      for (const [id, state] of everyStepState) {
        await list.is(id, state);
        await list.unfold(id);
        await look(page, { name: `Checklist tab: step ${state}`, selector: panel });
      }
      await look(page, { name: 'launcher: open', selector: byId('launcher') });
    },
  },
  {
    name: 'Checklist, what cannot be checked, and a step of the account’s own',
    address: {
      role: 'admin',
      permission: 'granted',
      config: JSON.stringify({
        functions_domain: null,
        checklist: {
          extra_steps: [
            {
              id: 'acme-handbook',
              title: 'Read the handbook',
              body: 'Ten pages on how we speak with customers.',
              roles: ['admin'],
              link: 'https://intranet.acme.example/handbook',
              done_when: { acknowledged: true },
            },
          ],
        },
      }),
    },
    act: async ({ page }) => {
      const list = new List(page);
      await list.unfold('upgrade-account');
      await look(page, { name: 'Checklist tab: step unknown', selector: panel });
      await list.unfold('acme-handbook');
      await look(page, { name: 'Checklist tab: a step of one’s own', selector: panel });
    },
  },
  {
    name: 'Practice, offered, running, ended; the number to call',
    address: { ...quiet, account: 'trial' },
    act: async ({ sandbox, page }) => {
      const list = new List(page);
      await list.unfold('first-call');
      await look(page, { name: 'Checklist tab: the first call', selector: panel });
      await sandbox.setActivity('Available');
      const row = await list.unfold('complete-task');
      await row.getByTestId('onboarding-practice-task').click();
      const status = page.getByTestId('onboarding-panel').getByTestId('onboarding-practice');
      await expect(status).toHaveAttribute('data-state', 'offered');
      await look(page, { name: 'Checklist tab: practice offered', selector: panel });
      await sandbox.accept();
      await expect(status).toHaveAttribute('data-state', 'running');
      await look(page, { name: 'Checklist tab: practice running', selector: panel });
      await page.getByTestId('end-task-button').click();
      await list.is('complete-task', 'done');
      await list.unfold('complete-task');
      await expect(status).toHaveAttribute('data-state', 'ended');
      await look(page, { name: 'Checklist tab: practice ended', selector: panel });
    },
  },
];

const team: readonly Scene[] = [
  {
    name: 'Team, summary, person, reset asked, report',
    address: { ...quiet, role: 'supervisor', view: 'teams', bar: 'off' },
    act: async ({ page }) => {
      await tab(page, 'team');
      const people = page.locator(`${panel} [role="tabpanel"]`);
      await expect(page.getByTestId(/^onboarding-team-cell-/).first()).not.toBeEmpty();
      await expect(page.getByTestId('onboarding-report-export')).toBeVisible();
      const person = people.getByRole('button', { name: /^Hana Hoang/ });
      await look(page, { name: 'Team tab: summary and report', selector: panel });
      await person.click();
      await look(page, { name: 'Team tab: a person', selector: panel });
      await people
        .getByRole('button', { name: /: Hana Hoang, / })
        .last()
        .click();
      await look(page, { name: 'Team tab: reset, asked whether', selector: panel });
    },
  },
  {
    name: 'Team, before Teams was opened',
    address: { ...quiet, role: 'supervisor' },
    act: async ({ page }) => {
      await tab(page, 'team');
      await expect(page.getByTestId('onboarding-report-export')).toBeVisible();
      await look(page, { name: 'Team tab: nobody yet', selector: panel });
    },
  },
  {
    name: 'Team, the functions fail',
    address: { ...quiet, role: 'supervisor', view: 'teams', fault: 'functions-error' },
    act: async ({ page }) => {
      await tab(page, 'team');
      // The team is asked for again, and the account is counted again.
      await expect(page.locator(`${panel} [role="tabpanel"]`).getByRole('button')).toHaveCount(2);
      await look(page, { name: 'Team tab: failed', selector: panel });
    },
  },
];

const inFlex: readonly Scene[] = [
  ...(['agent-desktop', 'teams', 'queues-stats', 'admin'] as const).map((view) => ({
    name: `view hint, ${view}`,
    address: { ...quiet, role: 'admin', view },
    act: async ({ page }: { readonly page: Page }) => {
      // It waits for the prompt, which is put off.
      await expectPrompt(page, 'granted-untested');
      await promptIn(page).getByRole('button').nth(1).click();
      await expect(page.getByTestId('onboarding-view-hint')).toBeVisible();
      await look(page, { name: `view hint: ${view}`, selector: byId('view-hint') });
    },
  })),
  {
    name: 'view hint, no view',
    address: { ...quiet, role: 'nobody' },
    act: async ({ page }) => {
      await expect(page.getByTestId('onboarding-view-hint')).toBeVisible();
      await look(page, { name: 'view hint: no view', selector: byId('view-hint') });
    },
  },
  {
    name: 'next step and launcher',
    address: { ...quiet },
    act: async ({ page }) => {
      await expect(page.getByTestId('onboarding-next-step')).toBeVisible();
      await look(page, { name: 'next step: in an empty Agent Desktop', selector: byId('next-step') });
      await page.getByTestId('onboarding-launcher').click();
      await look(page, { name: 'launcher: closed', selector: byId('launcher') });
    },
  },
  {
    name: 'pointer',
    address: { ...quiet, role: 'admin', view: 'teams', config: withoutFunctions },
    act: async ({ sandbox, page }) => {
      const spotlight = new Spotlight(sandbox);
      await spotlight.show('go-available');
      await expect(spotlight.callout).toHaveAttribute('data-target', 'found');
      await look(page, { name: 'pointer: beside its control', selector: byId('spotlight') });
      await spotlight.end();
      await page.evaluate(() => document.querySelector('.Twilio-SideNav [aria-label="Admin"]')?.remove());
      await spotlight.show('open-admin');
      await look(page, { name: 'pointer: a control that is not there', selector: byId('spotlight') });
    },
  },
];

for (const locale of ['en-US', 'en-XA'] as const) {
  for (const { name, address, act } of [
    ...checklist,
    ...notifications,
    ...roleScenes,
    ...accounts,
    ...failures,
    ...team,
    ...inFlex,
  ]) {
    test(`${name} (${locale})`, async ({ sandbox, page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await sandbox.open({ locale, bar: 'off', ...address });
      // Without the functions nobody brings the pseudo-locale: English is looked at twice.
      const hasTable =
        locale === 'en-US' || !/functions/.test(`${address.config ?? ''}${address.fault ?? ''}`);
      if (locale === 'en-XA' && hasTable) await expect(page.locator('[lang="en-XA"]').first()).toBeAttached();
      await act({ sandbox, page });
    });
  }
}
