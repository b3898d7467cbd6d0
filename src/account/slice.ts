import type { FailureKind } from '../api/client';
import type { AccountAnswer } from '../api/wire';
import type { ChecklistAction } from '../checklist/slice';

/** What is known of the account. */
export interface AccountState {
  /** The latest answer; while this session has none yet, the one kept from an earlier session. */
  readonly answer: AccountAnswer | null;
  readonly asking: boolean;
  /** Why there is no newer answer. */
  readonly failure: AccountFailure | null;
  /** Where the person is: an IANA name. */
  readonly timeZone: string;
}

export type AccountFailure = FailureKind | 'no-functions';

export type AccountAction =
  /** The session begins: what is still known from an earlier one, and where the person is. */
  | {
      readonly type: 'onboarding/account-recalled';
      readonly answer: AccountAnswer | null;
      readonly timeZone: string;
    }
  | { readonly type: 'onboarding/account-asked' }
  | { readonly type: 'onboarding/account-failed'; readonly failure: AccountFailure };

const initial: AccountState = { answer: null, asking: false, failure: null, timeZone: 'UTC' };

/** A new answer arrives as the fact `account`, which the checklist sees too. */
export function accountReducer(
  state: AccountState = initial,
  action: AccountAction | ChecklistAction | { type: 'other' },
): AccountState {
  switch (action.type) {
    case 'onboarding/account-recalled':
      return { ...state, answer: action.answer, timeZone: action.timeZone };
    case 'onboarding/account-asked':
      return { ...state, asking: true };
    case 'onboarding/account-failed':
      return { ...state, asking: false, failure: action.failure };
    case 'onboarding/observed': {
      const observed = action.states.account;
      if (!observed || !('value' in observed)) return state;
      return { ...state, answer: observed.value, asking: false, failure: null };
    }
    default:
      return state;
  }
}
