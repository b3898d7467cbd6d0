import type { Manager } from '@twilio/flex-ui';
import type { OnboardingStore } from '../state';

/** Feeds everything that Flex shows of the person's work into the store, as facts. */
export function observeFlex(manager: Manager, { dispatch }: OnboardingStore, clock: () => number): void {
  const opened = (view: string) => {
    dispatch({ type: 'onboarding/view-appeared', view, at: clock() });
    dispatch({ type: 'onboarding/happened', event: `view:${view}`, at: clock() });
  };
  manager.events.addListener('selectedViewChanged', opened);
}
