import type { Manager } from '@twilio/flex-ui';
import type { OnboardingStore } from '../state';
import { watchFlex } from './watch';

/** Tells of the pane that Flex opens beside the table in Teams, with a worker's profile or a task. @returns ends the watch */
export function observePane(
  manager: Manager,
  { dispatch, getState }: OnboardingStore,
  clock: () => number,
): () => void {
  return watchFlex(
    manager,
    ({ view }) =>
      view?.activeView === 'teams' &&
      Boolean(view.selectedWorkerInSupervisorSid ?? view.selectedTaskInSupervisorSid),
    (open) => {
      if (open) dispatch({ type: 'onboarding/pane-opened', at: clock() });
      else if (getState().panel.paneOpenedAt !== null) dispatch({ type: 'onboarding/pane-closed' });
    },
  );
}
