import type { FailureKind } from '../backend/client';
import type { AccountAnswer } from '../backend/wire';
import type { ChecklistAction } from '../checklist/slice';
import { dayOf, type Day } from './day';

/** What is known of the account. */
export interface TrialState {
  /** The latest answer; while this session has none yet, the one kept from an earlier session. */
  readonly answer: AccountAnswer | null;
  readonly asking: boolean;
  /** Why there is no newer answer. */
  readonly failure: AccountFailure | null;
  /** Where the person is, an IANA name, and the day it is there: days left change at midnight with no other news. */
  readonly timeZone: string;
  readonly today: Day;
}

export type AccountFailure = FailureKind | 'no-functions';

export type TrialAction =
  /** The session begins: what is still known from an earlier one, and which calendar counts. */
  | {
      readonly type: 'onboarding/account-recalled';
      readonly answer: AccountAnswer | null;
      readonly timeZone: string;
      readonly at: number;
    }
  | { readonly type: 'onboarding/account-asked'; readonly at: number }
  | { readonly type: 'onboarding/account-failed'; readonly failure: AccountFailure; readonly at: number };

const initial: TrialState = { answer: null, asking: false, failure: null, timeZone: 'UTC', today: 0 };

/** A new answer arrives as the fact `account`, which the checklist sees too. */
export function trialReducer(
  state: TrialState = initial,
  action: TrialAction | ChecklistAction | { type: 'other' },
): TrialState {
  switch (action.type) {
    case 'onboarding/account-recalled': {
      const { answer, timeZone, at } = action;
      return { ...state, answer, timeZone, today: dayOf(at, timeZone) };
    }
    case 'onboarding/account-asked':
      return { ...onDay(state, action.at), asking: true };
    case 'onboarding/account-failed':
      return { ...onDay(state, action.at), asking: false, failure: action.failure };
    case 'onboarding/observed': {
      const observed = action.states.account;
      if (!observed || !('value' in observed)) return state;
      return { ...onDay(state, action.at), answer: observed.value, asking: false, failure: null };
    }
    case 'onboarding/ticked':
      return onDay(state, action.at);
    default:
      return state;
  }
}

function onDay(state: TrialState, at: number): TrialState {
  const today = dayOf(at, state.timeZone);
  return today === state.today ? state : { ...state, today };
}
