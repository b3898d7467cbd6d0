import type { OnboardingStore } from '../state';
import type { EventName, States, Unobservable } from './model/facts';

/** The one way in which a room says what it has seen. */
export interface Tell {
  /** Something happened, just now. */
  happened(event: EventName): void;
  /** Something is so. @param at when that was seen, in milliseconds since the epoch; without it, now */
  observed<K extends keyof States>(name: K, value: States[K], at?: number): void;
  /** Nobody can tell whether it is so. */
  unknown(name: keyof States, why: Unobservable): void;
}

/** @param clock milliseconds since the epoch */
export function tellFacts({ dispatch }: Pick<OnboardingStore, 'dispatch'>, clock: () => number): Tell {
  return {
    happened: (event) => dispatch({ type: 'onboarding/happened', event, at: clock() }),
    observed: (name, value, at) => {
      const now = clock();
      dispatch({ type: 'onboarding/observed', states: { [name]: { at: at ?? now, value } }, at: now });
    },
    unknown: (name, why) => {
      const at = clock();
      dispatch({ type: 'onboarding/observed', states: { [name]: { at, unknown: why } }, at });
    },
  };
}
