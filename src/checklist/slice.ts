import type { OnboardingAction } from '../state';
import type { StepIntent } from './model/intent';
import type { StepId } from './model/stepId';

export interface ChecklistState {
  /** Ids of the steps on this account's list, in order; what each is stands in the registry. */
  readonly steps: readonly StepId[];
}

export type ChecklistAction =
  | { readonly type: 'onboarding/step-registered'; readonly id: StepId }
  | {
      readonly type: 'onboarding/intent';
      readonly id: StepId;
      readonly intent: StepIntent;
      readonly at: number;
    };

export function checklistReducer(state: ChecklistState, action: OnboardingAction): ChecklistState {
  if (action.type !== 'onboarding/step-registered' || state.steps.includes(action.id)) return state;
  return { ...state, steps: [...state.steps, action.id] };
}
