import type { StepIntent } from './slice';
import type { OnboardingStore } from '../state';

export interface ChecklistIntents {
  changeStep(id: string, intent: StepIntent): void;
  /** Closes a banner band for good, or until a worse one comes. */
  dismiss(band: string): void;
}

/** @param clock milliseconds since the epoch */
export function checklistIntents({ dispatch }: OnboardingStore, clock: () => number): ChecklistIntents {
  return {
    changeStep: (id, intent) => dispatch({ type: 'onboarding/intent', id, intent, at: clock() }),
    dismiss: (band) => dispatch({ type: 'onboarding/dismissed', band, at: clock() }),
  };
}
