import type { Locator, Page } from '@playwright/test';
import { barriers } from '../../support/browser/axe';
import { expect, test } from '../../support/browser/sandbox';

// Notifications are settled, so that nothing but the panel asks for attention.
test.use({ address: { permission: 'granted', account: 'full' } });

const flexViews = ['Agent Desktop', 'Teams', 'Queues Stats', 'Admin'];

const people = [
  { role: 'admin', says: 'You are an administrator.', views: flexViews },
  { role: 'supervisor', says: 'You are a supervisor.', views: ['Agent Desktop', 'Teams', 'Queues Stats'] },
  { role: 'agent', says: 'You are an agent.', views: ['Agent Desktop'] },
  { role: 'flex.lead', says: 'You are a lead.', views: ['Teams', 'Queues Stats'] },
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
  { role: 'nobody', says: 'You have no role that Flex knows.', views: [] },
];

for (const { role, says, views } of people) {
  test(`${role}: the panel says what the side navigation shows`, async ({ sandbox, page }) => {
    await sandbox.open({ role });
    const panel = await openRoles(page);
    await expect(panel.getByRole('heading').first()).toHaveText(says);
    await expect.poll(() => viewsInNavigation(page)).toEqual(views);
    expect(await viewsInPanel(panel)).toEqual(views);
    expect(await barriers(page, '[data-testid="onboarding-role-panel"]')).toEqual([]);
  });
}

test('follows the view at hand', async ({ sandbox, page }) => {
  await sandbox.open({ role: 'supervisor' });
  const panel = await openRoles(page);
  await expect(panel.getByRole('heading', { name: 'Here in Agent Desktop you can' })).toBeVisible();
  await page.getByRole('link', { name: 'Queues Stats' }).click();
  await expect(panel.getByRole('heading', { name: 'Here in Queues Stats you can' })).toBeVisible();
});

test('leads somebody without a view here to one of theirs', async ({ sandbox, page }) => {
  await sandbox.open({ role: 'flex.lead' });
  const panel = await openRoles(page);
  await panel.getByRole('button', { name: 'Open Teams' }).click();
  await expect(page.getByRole('heading', { name: 'Your Teams' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Here in Teams you can' })).toBeVisible();
});

test('is read by acknowledging it at its end; two steps of an administrator are done by it', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ role: 'admin' });
  const panel = await openRoles(page);
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

test('reads sensibly without a screen', async ({ sandbox, page }) => {
  await sandbox.open({ role: 'agent' });
  const panel = await openRoles(page);
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
});

test.describe('at 200% zoom', () => {
  // A window of 1440×900 has room for half as many CSS pixels then.
  test.use({ viewport: { width: 720, height: 450 } });

  test('everything can be reached, and nothing runs out of the panel', async ({ sandbox, page }) => {
    await sandbox.open({ role: 'admin' });
    const panel = await openRoles(page);
    const overflow = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await panel.getByRole('button', { name: 'I have read this' }).click();
    await expect(panel).toContainText('You read this now.');
  });
});

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
