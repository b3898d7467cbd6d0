import { combineReducers } from 'redux';
import { checklistReducer, type ChecklistAction } from './checklist/slice';
import type { Step } from './checklist/model/step';
import { notificationsReducer, type NotificationsAction } from './notifications/slice';
import { panelReducer, type PanelAction } from './panel/slice';
import type { Viewer } from './viewer/model/permissions';
import { sessionReducer, type SessionAction } from './viewer/slice';
import { teamReducer, type TeamAction } from './team/slice';
import { accountReducer, type AccountAction } from './account/slice';

export type OnboardingAction =
  | ChecklistAction
  | NotificationsAction
  | PanelAction
  | SessionAction
  | TeamAction
  | AccountAction;
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
    account: accountReducer,
  });
}
