import type { AccountAnswer } from '../api/wire';
import type { OnboardingState } from '../state';

/** The latest that is known of the account; nothing before anything is. */
export function selectAccount({ facts }: Pick<OnboardingState, 'facts'>): AccountAnswer | null {
  const { account } = facts.states;
  return account && 'value' in account ? account.value : null;
}
