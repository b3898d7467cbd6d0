import { expect, test } from './sandbox';

const views = { desktop: 'Agent Desktop', teams: 'Teams', queues: 'Queues Stats' };

for (const [role, expected] of [
  ['admin', [views.desktop, views.teams, views.queues]],
  ['supervisor', [views.desktop, views.teams, views.queues]],
  ['agent', [views.desktop]],
] as const) {
  test(`Flex starts for the role ${role}, all clients connected`, async ({ sandbox, page }) => {
    await sandbox.open({ role });
    await expect(page.getByText('No active tasks')).toBeVisible();
    for (const view of expected) await expect(page.getByRole('link', { name: view })).toBeAttached();
    await expect(page.getByText('Issues detected')).toHaveCount(0);
  });
}
