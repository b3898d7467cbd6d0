import type { Manager } from '@twilio/flex-ui';
import { owns } from '../shape';
import { NAMESPACE } from '../store/namespace';
import type { onboardingReducer, OnboardingState, OnboardingStore } from '../state';

/** Whether another copy of this plugin has started in this Flex. */
export function hasStore({ store }: Manager): boolean {
  return owns(store.getState(), NAMESPACE);
}

/** Puts our one reducer into Flex's store and hands out our part of it. */
export function addStore({ store }: Manager, reducer: ReturnType<typeof onboardingReducer>): OnboardingStore {
  store.addReducer?.(NAMESPACE, reducer);
  const getState = () =>
    (store.getState() as unknown as Record<string, OnboardingState>)[NAMESPACE] as OnboardingState;
  return {
    getState,
    dispatch: (action) => void store.dispatch(action),
    subscribe: (listener) => {
      let last = getState();
      return store.subscribe(() => {
        if (getState() === last) return;
        last = getState();
        listener();
      });
    },
  };
}
