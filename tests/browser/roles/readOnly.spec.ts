import { List } from '../../support/browser/list';
import { expect, test } from '../../support/browser/sandbox';

test.use({ address: { role: 'flex.readonlyadmin', account: 'trial', permission: 'granted', view: 'teams' } });

test('a read-only administrator is told that they look, and is offered nothing that changes or listens', async ({
  sandbox,
  page,
}) => {
  await sandbox.open();
  const list = new List(page);
  const banner = page.getByTestId('onboarding-trial-banner');
  await expect(banner.getByRole('button', { name: 'See the limits' })).toBeVisible();

  await page.getByTestId('onboarding-tab-roles').click();
  const panel = page.getByTestId('onboarding-role-panel');
  await expect(panel).toContainText('They take no calls, listen to none, and change nothing.');
  const cannot = panel.getByRole('region', { name: 'What you cannot do' });
  for (const ability of ['Listen in on a live call', 'Set your own status', 'Change people’s skills']) {
    await expect(cannot).toContainText(ability);
  }
  await expect(panel.getByRole('region', { name: 'Here in Teams you can' })).not.toContainText('Listen in');
  await expect(panel.getByTestId('onboarding-role-flex.readonlyadmin')).toContainText('only look');

  // Of the account they see everything but what is theirs to do.
  await page.getByTestId('onboarding-tab-account').click();
  await expect(page.getByTestId('onboarding-account')).toContainText('Ask an administrator.');
  await expect(page.getByRole('link', { name: /Upgrade in Console/ })).toHaveCount(0);

  await list.show();
  for (const id of [
    'upgrade-account',
    'go-available',
    'first-call',
    'monitor-call',
    'review-team-readiness',
  ]) {
    await expect(list.step(id)).toHaveCount(0);
  }
  await expect(await list.unfold('open-teams')).toContainText('where your role allows it');
  await expect(page.getByTestId('onboarding-tab-team')).toHaveCount(0);
});
