import { invoke } from '../../support/browser/flexActions';
import { expect, test } from '../../support/browser/sandbox';

/** What other plugins may ask of this one, in the real Flex: every Action, every payload, every refusal. */

test('OnboardingOpenPanel opens the panel at each tab, OnboardingClosePanel closes it', async ({
  sandbox,
  page,
}) => {
  await sandbox.open({ role: 'admin', permission: 'granted' });
  const panel = page.getByTestId('onboarding-panel');
  const selected = panel.getByRole('tab', { selected: true });
  const open = (payload?: object) => invoke(page, 'OnboardingOpenPanel', payload);

  expect(await invoke(page, 'OnboardingClosePanel')).toBe('ok');
  await expect(panel).toHaveCount(0);
  for (const tab of ['notifications', 'roles', 'account', 'team', 'checklist']) {
    expect(await open({ tab })).toBe('ok');
    await expect(selected).toHaveAttribute('data-testid', `onboarding-tab-${tab}`);
  }
  for (const payload of [undefined, {}, { tab: 'shop' }, { tab: null }, { tab: ['roles'] }]) {
    await open({ tab: 'roles' });
    await invoke(page, 'OnboardingClosePanel', { tab: 'ignored' });
    await expect(panel).toHaveCount(0);
    expect(await open(payload)).toBe('ok');
    await expect(selected).toHaveAttribute('data-testid', 'onboarding-tab-checklist');
  }
});
