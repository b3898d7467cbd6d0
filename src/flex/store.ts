import type { Manager } from '@twilio/flex-ui';
import { unstable_batchedUpdates as renderedTogether } from 'react-dom';
import { owns } from '../shape';
import { NAMESPACE } from '../store/namespace';
import type { OnboardingAction, onboardingReducer, OnboardingState, OnboardingStore } from '../state';

/** Whether another copy of this plugin has started in this Flex. */
export function hasStore({ store }: Manager): boolean {
  return owns(store.getState(), NAMESPACE);
}

/** Our part of Flex's store, for who often has several things to say. */
export interface FlexStore extends OnboardingStore {
  /** What is dispatched while it runs, Flex hears as one action at its end, or not at all where that changes nothing: each asks all of Flex. */
  together<T>(run: () => T): T;
}

/** Puts our one reducer into Flex's store and hands out our part of it. */
export function addStore({ store }: Manager, reducer: ReturnType<typeof onboardingReducer>): FlexStore {
  store.addReducer?.(NAMESPACE, reducer);
  const toldToFlex = () =>
    (store.getState() as unknown as Record<string, OnboardingState>)[NAMESPACE] as OnboardingState;
  /** What Flex has not heard yet, and our part once it has. */
  let untold: { readonly actions: readonly OnboardingAction[]; readonly state: OnboardingState } | undefined;
  const getState = () => untold?.state ?? toldToFlex();

  function tellFlex(): void {
    const { actions = [], state } = untold ?? {};
    untold = undefined;
    if (state !== toldToFlex()) store.dispatch({ type: 'onboarding/together', actions });
  }

  /** Who follows our part, each with what it has heard of: what one of them dispatches reaches the others in between. */
  const followers = new Set<{ heard: OnboardingState; readonly listener: () => void }>();
  let heard = getState();
  // Flex's store hears of a worker or a task many times a second: whether it concerns us is asked once, not by each follower.
  store.subscribe(() => {
    if (getState() === heard) return;
    heard = getState();
    renderedTogether(() =>
      [...followers].forEach((follower) => {
        if (follower.heard === getState() || !followers.has(follower)) return;
        follower.heard = getState();
        follower.listener();
      }),
    );
  });

  return {
    getState,
    dispatch: (action) => {
      if (untold) untold = { actions: [...untold.actions, action], state: reducer(untold.state, action) };
      else store.dispatch(action);
    },
    together: (run) => {
      if (untold) return run();
      untold = { actions: [], state: toldToFlex() };
      try {
        return run();
      } finally {
        tellFlex();
      }
    },
    subscribe: (listener) => {
      const follower = { heard: getState(), listener };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
  };
}
