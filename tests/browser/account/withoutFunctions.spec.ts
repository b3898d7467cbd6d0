import { List } from '../../support/browser/list';
import { expect, test } from '../../support/browser/sandbox';

test('without the functions, too, a new administrator learns that a Flex account starts on a trial', async ({
  sandbox,
  page,
}) => {
  test.slow();
  const list = new List(page);
  await sandbox.open({ role: 'admin', account: 'trial', permission: 'granted', fault: 'no-functions' });
  await page.getByTestId('onboarding-tab-account').click();
  const tab = page.getByTestId('onboarding-account');
  await expect(tab).toContainText(
    'A new Flex account starts on a trial, unless Flex was added to a paid account.',
  );
  const limits = tab.getByRole('region', { name: 'What a trial limits' });
  await expect(limits).toContainText('Calls and messages reach verified numbers only, five at most.');
  await expect(limits).toContainText('Messages reach everybody once the compliance profile is approved too.');
  await expect(limits.getByRole('link', { name: /Read more about trials/ })).toHaveAttribute(
    'href',
    'https://www.twilio.com/docs/usage/trials',
  );

  // Nothing is claimed of this account: neither above Flex nor in the list.
  await expect(page.getByTestId('onboarding-trial-banner')).toHaveCount(0);
  await expect(await list.unfold('route-work')).toContainText('This cannot be checked');
  const upgrade = await list.unfold('upgrade-account');
  await expect(upgrade).toContainText('This cannot be checked');
  await expect(upgrade).toContainText('the onboarding functions are not deployed');
  await upgrade.getByRole('button', { name: /^I have done this/ }).click();
  await list.isDone('upgrade-account', 'Confirmed by an administrator', 'Confirmed by an administrator');

  // A trial may let no call through; whoever learns so is not held up.
  const call = await list.unfold('first-call');
  await expect(call).toContainText(
    'If none arrives, the trial may not allow it: skip this until the account is upgraded.',
  );
  await call.getByRole('button', { name: /^Skip/ }).click();
  await list.is('first-call', 'skipped');
});

test('where none are configured nothing is missing but the account and the team, and the tab says how to connect it', async ({
  sandbox,
  page,
}) => {
  const config = JSON.stringify({ functions_domain: null, trial_banner: { audience: 'everybody' } });
  await sandbox.open({ role: 'admin', view: 'teams', permission: 'granted', config });
  await expect(page.getByText('Ben Berg')).toBeVisible();
  await expect(page.getByTestId(/^onboarding-team-cell-/)).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Onboarding' })).toHaveCount(0);
  await expect(page.getByTestId('onboarding-tab-team')).toHaveCount(0);
  await expect(page.getByTestId('onboarding-step-review-team-readiness')).toHaveCount(0);

  await page.getByTestId('onboarding-tab-account').click();
  const tab = page.getByTestId('onboarding-account');
  await expect(tab).toContainText('npm run setup');
  await expect(tab).toContainText('trial_banner.audience');
  await expect(page.getByTestId('onboarding-trial-banner')).toHaveCount(0);
});
