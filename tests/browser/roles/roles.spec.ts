import type { Locator, Page } from '@playwright/test';
import { barriers } from '../../support/browser/axe';
import { expect, test } from '../../support/browser/sandbox';

// Notifications are settled, so that nothing but the panel asks for attention.
test.use({ address: { permission: 'granted', account: 'full' } });

const flexViews = ['Agent Desktop', 'Teams', 'Queues Stats', 'Admin'];

/** Who is told what, who gets which views, and what else is particular about them. */
const people: readonly {
  readonly role: string;
  readonly says: string;
  readonly views: readonly string[];
  /** @param asked paths of all requests so far */
  readonly goesOn?: (page: Page, panel: Locator, asked: readonly string[]) => Promise<void>;
}[] = [
  { role: 'admin', says: 'You are an administrator.', views: flexViews },
  {
    role: 'supervisor',
    says: 'You are a supervisor.',
    views: ['Agent Desktop', 'Teams', 'Queues Stats'],
    // It follows the view at hand.
    goesOn: async (page, panel) => {
      await expect(panel.getByRole('heading', { name: 'Here in Agent Desktop you can' })).toBeVisible();
      await page.getByRole('link', { name: 'Queues Stats' }).click();
      await expect(panel.getByRole('heading', { name: 'Here in Queues Stats you can' })).toBeVisible();
    },
  },
  { role: 'agent', says: 'You are an agent.', views: ['Agent Desktop'], goesOn: readsWithoutAScreen },
  {
    role: 'flex.lead',
    says: 'You are a lead.',
    views: ['Teams', 'Queues Stats'],
    // Without a view here, it leads to one of theirs.
    goesOn: async (page, panel, asked) => {
      await panel.getByRole('button', { name: 'Open Teams' }).click();
      await expect(page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();
      await expect(panel.getByRole('heading', { name: 'Here in Teams you can' })).toBeVisible();
      // Who only reads Teams has no column there: the functions would not answer them, and are not asked.
      await expect(page.getByText('Ben Berg')).toBeVisible();
      await expect(page.getByTestId(/^onboarding-team-cell-/)).toHaveCount(0);
      expect(asked).toContain('/onboarding/fetch-progress');
      expect(asked).not.toContain('/onboarding/team');
    },
  },
  {
    role: 'flex.readonlyadmin',
    says: 'You are a read-only administrator.',
    views: ['Teams', 'Queues Stats', 'Admin'],
  },
  { role: 'flex.qualityanalyst', says: 'You are a quality analyst.', views: ['Teams'] },
  {
    role: 'agent,flex.qualityanalyst',
    says: 'You are an agent and a quality analyst.',
    views: ['Agent Desktop', 'Teams'],
  },
  { role: 'admin,supervisor', says: 'You are an administrator and a supervisor.', views: flexViews },
  {
    role: 'nobody',
    says: 'You have no role that Flex knows.',
    views: [],
    // A hint tells what to do.
    goesOn: async (page, panel) => {
      await page.getByTestId('onboarding-tab-checklist').click();
      const hint = page.getByTestId('onboarding-view-hint');
      await expect(hint).toContainText('No view of Flex opens for you yet.');
      await hint.getByRole('button', { name: 'Read about roles' }).click();
      await expect(panel).toContainText('You have no role that Flex knows.');
      await expect(hint.getByRole('button', { name: 'Read about roles' })).toHaveCount(0);
    },
  },
];

for (const { role, says, views, goesOn } of people) {
  test(`${role}: Flex connects with its views, and the panel says what the side navigation shows`, async ({
    sandbox,
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await sandbox.open({ role });
    await expect(sandbox.control('status')).toHaveText('Connected');
    // What Flex says when a client failed to start or lost its connection.
    await expect(page.getByText(/Issues detected/)).toHaveCount(0);
    const panel = await openRoles(page);
    await expect(panel.getByRole('heading').first()).toHaveText(says);
    await expect.poll(() => viewsInNavigation(page)).toEqual(views);
    expect(await viewsInPanel(panel)).toEqual(views);
    expect(await barriers(page, '[data-testid="onboarding-role-panel"]')).toEqual([]);
    await goesOn?.(page, panel, asked);
  });
}

test('is read by acknowledging it at its end, at 200% zoom too; two steps of an administrator are done by it', async ({
  sandbox,
  page,
}) => {
  // A window of 1440×900 has room for half as many CSS pixels then.
  await page.setViewportSize({ width: 720, height: 450 });
  await sandbox.open({ role: 'admin' });
  const panel = await openRoles(page);
  const overflow = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow, 'nothing runs out of the panel').toBeLessThanOrEqual(0);
  const read = panel.getByRole('button', { name: 'I have read this' });
  await expect(read).not.toBeInViewport();
  await read.click();
  await expect(panel).toContainText('You read this now.');
  await page.getByTestId('onboarding-tab-checklist').click();
  for (const id of ['know-your-role', 'know-console']) {
    await expect(page.getByTestId(`onboarding-step-${id}`)).toHaveAttribute('data-state', 'done');
  }
  await sandbox.reload();
  await expect(await openRoles(page)).toContainText('You read this');
});

async function readsWithoutAScreen(_page: Page, panel: Locator): Promise<void> {
  await expect(panel).toMatchAriaSnapshot(`
    - region "You are an agent.":
      - heading "You are an agent." [level=3]
      - paragraph: Agents handle calls and messages.
    - region "Here in Agent Desktop you can":
      - heading "Here in Agent Desktop you can" [level=3]
      - list:
        - listitem: Accept and handle the calls, messages and tasks that are routed to you
        - listitem: Set your own status, and with it whether work comes to you
    - region "What you cannot do":
      - heading "What you cannot do" [level=3]
      - paragraph: /supervisors and administrators/
      - list
    - region "All roles side by side":
      - heading "All roles side by side" [level=3]
      - table "All roles side by side":
        - rowgroup:
          - row "Role Opens May also":
            - columnheader "Role"
            - columnheader "Opens"
            - columnheader "May also"
        - rowgroup:
          - row /Administrator/
          - row /Supervisor/
          - row "Agent Built in Yours Agent Desktop set their own status":
            - rowheader "Agent Built in Yours"
            - cell "Agent Desktop"
            - cell "set their own status"
          - row /Read-only administrator/
          - row /Lead/
          - row /Quality analyst/
  `);
}

async function openRoles(page: Page): Promise<Locator> {
  const tab = page.getByTestId('onboarding-tab-roles');
  if (!(await tab.isVisible())) await page.getByTestId('onboarding-launcher').click();
  await tab.click();
  return page.getByTestId('onboarding-role-panel');
}

/** Flex's own views in its side navigation: the truth that the panel is held against. */
async function viewsInNavigation(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'Side bar' }).getByRole('link');
  const names = await links.evaluateAll((all) => all.map((link) => link.textContent?.trim() ?? ''));
  return flexViews.filter((view) => names.includes(view));
}

/** The views that the rows marked as one's own say. */
async function viewsInPanel(panel: Locator): Promise<string[]> {
  const mine = panel.getByRole('row').filter({ hasText: 'Yours' });
  const opens = (await mine.locator('td:first-of-type').allTextContents()).join(', ').split(', ');
  return flexViews.filter((view) => opens.includes(view));
}
