import type { Page } from '@playwright/test';
import type { Address } from '../../../sandbox/address';
import { decodeToken, encodeToken } from '../../../sandbox/token';
import type { FlexPage } from './flexActions';

/**
 * The account changes while Flex is open, and is checked again in the Account tab, which has to be open. The functions know the
 * account by Flex's token: a reload brings the first one back.
 */
export async function changeAccount(
  page: Page,
  { account, numbers = 'none' }: Pick<Partial<Address>, 'account' | 'numbers'>,
): Promise<void> {
  const manager = await page.evaluateHandle(() =>
    (window as unknown as FlexPage).Twilio.Flex.Manager.getInstance(),
  );
  const token = decodeToken(await manager.evaluate(({ user }) => user.token));
  if (!token || !account) throw new Error('Nobody is signed in, or there is no account to change to.');
  const renewed = encodeToken({ ...token, account, numbers });
  await manager.evaluate((manager, token) => {
    // What Flex answers is a new object each time.
    Object.defineProperty(manager, 'user', { configurable: true, value: { ...manager.user, token } });
  }, renewed);
  await page.getByTestId('onboarding-account').getByRole('button', { name: 'Check again' }).click();
}
