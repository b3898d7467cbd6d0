import type { Manager } from '@twilio/flex-ui';
import type { OnboardingStore } from '../state';
import { watchFlex } from './watch';

type FlexState = ReturnType<Manager['store']['getState']>['flex'];

// An offer counts as well: what gives way to a call must be gone while it still rings, so that nothing moves under
// the pointer when the agent accepts.
const inHand: readonly string[] = ['pending', 'accepted', 'wrapping'];

/** Keeps the store informed of whether the person is busy with somebody. Only a change is dispatched. */
export function watchBusy(manager: Manager, { dispatch }: OnboardingStore): void {
  watchFlex(manager, isBusy, (value) => dispatch({ type: 'onboarding/live-interaction', value }));
}

function isBusy({ worker, supervisor }: FlexState): boolean {
  const tasks = Array.from(worker?.tasks?.values() ?? []);
  return tasks.some(({ status }) => inHand.includes(status)) || Boolean(supervisor?.callMonitoring?.status);
}
