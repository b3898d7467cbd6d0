import type { Manager } from '@twilio/flex-ui';
import type { OnboardingStore } from '../state';
import { watchFlex } from './watch';

/** Tells of the pane that Flex opens beside the table in Teams, with a worker's profile or a task. @returns ends the watch */
export function observePane(
  manager: Manager,
  { dispatch }: OnboardingStore,
  clock: () => number,
): () => void {
  return watchFlex(
    manager,
    ({ view }) =>
      view?.activeView === 'teams' &&
      Boolean(view.selectedWorkerInSupervisorSid ?? view.selectedTaskInSupervisorSid),
    (open) =>
      dispatch(open ? { type: 'onboarding/pane-opened', at: clock() } : { type: 'onboarding/pane-closed' }),
  );
}
