import type { OnboardingAction } from '../state';
import { datedAfter } from './model/datedAfter';
import { mergeRecords, sameRecord } from './model/merge';
import type { Band } from '../account/model/notices';
import type { StepId } from '../checklist/model/stepId';
import type { HintedView } from '../viewer/model/views';
import type { ProgressRecord } from './model/record';

/** What a person can close for good: a banner band, the hint of a view, the reminders of a step. */
export type DismissalKey = Band | `hint:${HintedView}` | `nudge:${StepId}`;

/** What changes the record as a whole. What a step's facts and a person's own words do to it is the checklist's. */
export type ProgressAction =
  | { readonly type: 'onboarding/record-arrived'; readonly record: ProgressRecord; readonly at: number }
  | {
      readonly type: 'onboarding/dismissed';
      readonly key: DismissalKey;
      readonly at: number;
      /** The time of what is dismissed, where another clock gave it: the dismissal must not seem the earlier of the two. */
      readonly dated?: number;
    }
  | { readonly type: 'onboarding/panel-hidden'; readonly value: boolean; readonly at: number };

export function progressReducer(state: ProgressRecord, action: OnboardingAction): ProgressRecord {
  switch (action.type) {
    case 'onboarding/record-arrived': {
      // A record that brings nothing new changes nothing, so that tabs do not answer each other for ever.
      const merged = mergeRecords(state, action.record);
      return sameRecord(merged, state) ? state : merged;
    }
    case 'onboarding/dismissed': {
      const { key, dated = 0 } = action;
      const at = datedAfter(state.dismissed[key], Math.max(action.at, dated));
      return { ...state, dismissed: { ...state.dismissed, [key]: { at } } };
    }
    case 'onboarding/panel-hidden':
      return { ...state, hidden: { at: datedAfter(state.hidden, action.at), value: action.value } };
    default:
      return state;
  }
}
