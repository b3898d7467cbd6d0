import type { StepId } from '../checklist/model/stepId';
import type { OnboardingAction } from '../state';
import type { TargetName } from './model/targets';

/** What is shown to the person, and why: a step, by its id and title, and the control that it is done with. */
export interface Spot {
  readonly step: StepId;
  readonly title: string;
  readonly target: TargetName;
  /** When the step was done, where it was before anybody asked. */
  readonly doneAt?: number;
}

/** `off` where an account has turned it off; `waiting` while the person serves somebody. */
export type SpotlightState =
  | { readonly is: 'off' | 'idle' }
  | ({ readonly is: 'waiting' | 'pointing' } & Spot);

export type SpotlightAction =
  | { readonly type: 'onboarding/spotlight-ended' }
  | { readonly type: 'onboarding/spotlight-asked'; readonly spot: Spot; readonly busy: boolean };

export const off: SpotlightState = { is: 'off' };
export const idle: SpotlightState = { is: 'idle' };

/** What was asked for in a conversation waits for its end; what a conversation interrupts does not come back by itself. */
export function spotlightReducer(state: SpotlightState, action: OnboardingAction): SpotlightState {
  switch (action.type) {
    case 'onboarding/spotlight-asked':
      return state.is === 'off' ? state : { ...action.spot, is: action.busy ? 'waiting' : 'pointing' };
    case 'onboarding/spotlight-ended':
      return state.is === 'off' ? state : idle;
    case 'onboarding/live-interaction':
      if (action.value && !action.inPractice) return state.is === 'pointing' ? idle : state;
      return state.is === 'waiting' ? { ...state, is: 'pointing' } : state;
    default:
      return state;
  }
}
