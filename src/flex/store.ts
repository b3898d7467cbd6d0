import type { Manager } from '@twilio/flex-ui';
import type { Step } from '../checklist/model/step';
import type { Viewer } from '../viewer/model/permissions';
import { NAMESPACE } from '../store/namespace';
import { onboardingReducer, type OnboardingState, type OnboardingStore } from '../state';

/** Puts our one reducer into Flex's store and hands out our part of it. */
export function addStore({ store }: Manager, viewer: Viewer, steps: readonly Step[]): OnboardingStore {
  store.addReducer?.(NAMESPACE, onboardingReducer(viewer, steps));
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
