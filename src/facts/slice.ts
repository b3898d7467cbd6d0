import type { OnboardingAction } from '../state';
import { withEvent, withState, type EventName, type Facts, type Observed, type States } from './model/facts';

/** All that rooms tell of the world. Times are milliseconds since the epoch. */
export type FactsAction =
  | { readonly type: 'onboarding/happened'; readonly event: EventName; readonly at: number }
  | { readonly type: 'onboarding/observed'; readonly states: ObservedStates; readonly at: number };

export type ObservedStates = { readonly [K in keyof States]?: Observed<States[K]> };

export function factsReducer(state: Facts, action: OnboardingAction): Facts {
  switch (action.type) {
    case 'onboarding/happened':
      return withEvent(state, action.event, action.at);
    case 'onboarding/observed':
      return withStates(state, action.states);
    default:
      return state;
  }
}

function withStates(facts: Facts, states: ObservedStates): Facts {
  return (Object.keys(states) as (keyof States)[]).reduce((all, name) => {
    const observed = states[name];
    return observed ? withState(all, name, observed as Observed<never>) : all;
  }, facts);
}
