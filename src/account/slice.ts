import type { FailureKind } from '../api/client';
import type { OnboardingAction } from '../state';

/** How asking for the account goes. What was answered is the fact `account`. */
export interface AccountState {
  readonly asking: boolean;
  /** Why there is no newer answer. */
  readonly failure: AccountFailure | null;
}

export type AccountFailure = FailureKind | 'no-functions';

export type AccountAction =
  | { readonly type: 'onboarding/account-asked' }
  | { readonly type: 'onboarding/account-answered' }
  | { readonly type: 'onboarding/account-failed'; readonly failure: AccountFailure };

export const initialAccount: AccountState = { asking: false, failure: null };

export function accountReducer(state: AccountState, action: OnboardingAction): AccountState {
  switch (action.type) {
    case 'onboarding/account-asked':
      return { ...state, asking: true };
    case 'onboarding/account-answered':
      return initialAccount;
    case 'onboarding/account-failed':
      return { asking: false, failure: action.failure };
    default:
      return state;
  }
}
