import { combineReducers } from 'redux';
import { checklistReducer, type ChecklistAction } from './checklist/slice';
import type { Step } from './checklist/step';
import { notificationsReducer, type NotificationsAction } from './notifications/slice';
import { panelReducer, type PanelAction } from './panel/slice';
import type { Viewer } from './roles/permissions';
import { sessionReducer, type SessionAction } from './session/slice';
import { teamReducer, type TeamAction } from './team/slice';
import { trialReducer, type TrialAction } from './trial/slice';

/** The key of everything of ours in Flex's store. */
export const NAMESPACE = 'plugin-flex-onboarding';

export type OnboardingAction =
  | ChecklistAction
  | NotificationsAction
  | PanelAction
  | SessionAction
  | TeamAction
  | TrialAction;
export type OnboardingState = ReturnType<ReturnType<typeof onboardingReducer>>;

/** Our part of Flex's store. As any edge or component sees it: state out, actions in. */
export interface OnboardingStore {
  getState(): OnboardingState;
  dispatch(action: OnboardingAction): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** Makes the one reducer of the plugin, for one person. */
export function onboardingReducer(viewer: Viewer, steps: readonly Step[]) {
  return combineReducers({
    checklist: checklistReducer(viewer, steps),
    notifications: notificationsReducer,
    panel: panelReducer,
    session: sessionReducer,
    team: teamReducer,
    trial: trialReducer,
  });
}
