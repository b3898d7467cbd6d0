import type { FailureKind } from '../api/client';
import type { OnboardingAction } from '../state';
import type { PracticeKind, PracticeMark } from './model/marks';
import type { RefusalCode } from './model/refusals';

export interface PracticeState {
  /** Whether the functions that make practice are there. */
  readonly deployed: boolean;
  /** The latest practice of this page, or what became of the wish for one. */
  readonly latest: Latest | null;
}

export type Latest =
  | { readonly is: 'starting'; readonly kind: PracticeKind }
  | ({ readonly is: 'offered' | 'running' } & PracticeMark)
  | ({ readonly is: 'ended'; readonly completed: boolean } & PracticeMark)
  | {
      readonly is: 'refused';
      readonly kind: PracticeKind;
      readonly code: RefusalCode;
      /** When it may be asked for again, where that is a matter of time. Milliseconds since the epoch. */
      readonly until?: number;
    }
  | { readonly is: 'failed'; readonly kind: PracticeKind; readonly failure: PracticeFailure };

/** Of the functions' answer, or that what they made did not come to the person. */
export type PracticeFailure = FailureKind | 'not-offered';

/** Whether a practice is being made or in the person's hands. */
export const isUnderWay = ({ is }: Latest) => is === 'starting' || is === 'offered' || is === 'running';

export type PracticeAction =
  | { readonly type: 'onboarding/practice-ready'; readonly deployed: boolean }
  | { readonly type: 'onboarding/practice-now'; readonly latest: Latest };

/** Nothing until the part has started, and for ever where an account has turned it off. */
export function practiceReducer(state: PracticeState | null, action: OnboardingAction): PracticeState | null {
  switch (action.type) {
    case 'onboarding/practice-ready':
      return { deployed: action.deployed, latest: null };
    case 'onboarding/practice-now':
      return state && { ...state, latest: action.latest };
    default:
      return state;
  }
}
