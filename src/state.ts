import { accountReducer, initialAccount, type AccountAction, type AccountState } from './account/slice';
import type { StepRegistry } from './checklist/registry';
import { recordAfter } from './checklist/recordAfter';
import { checklistReducer, type ChecklistAction, type ChecklistState } from './checklist/slice';
import type { StepId } from './checklist/model/stepId';
import { noFacts, type Facts } from './facts/model/facts';
import { factsReducer, type FactsAction } from './facts/slice';
import {
  notificationsReducer,
  type NotificationsAction,
  type NotificationsState,
} from './notifications/slice';
import { panelReducer, panelWith, type PanelAction, type PanelState } from './panel/slice';
import type { PanelTab } from './panel/tabs';
import { practiceReducer, type PracticeAction, type PracticeState } from './practice/slice';
import { emptyRecord, type ProgressRecord } from './progress/model/record';
import { progressReducer, type ProgressAction } from './progress/slice';
import { idle, off, spotlightReducer, type SpotlightAction, type SpotlightState } from './spotlight/slice';
import { initialTeam, teamReducer, type TeamAction, type TeamState } from './team/slice';
import type { Viewer } from './viewer/model/permissions';
import { sessionReducer, type SessionAction, type SessionState } from './viewer/sessionSlice';
import { viewerReducer, type ViewerAction } from './viewer/slice';

/** All that the plugin knows, as plain data. Each part belongs to one room. */
export interface OnboardingState {
  readonly viewer: Viewer;
  readonly session: SessionState;
  readonly progress: ProgressRecord;
  readonly facts: Facts;
  readonly panel: PanelState;
  readonly account: AccountState;
  /** Nothing until the part has started, and for ever where an account has turned it off. */
  readonly notifications: NotificationsState | null;
  /** Nothing until the part has started, and for ever where an account has turned it off. */
  readonly practice: PracticeState | null;
  readonly checklist: ChecklistState;
  readonly spotlight: SpotlightState;
  readonly team: TeamState;
}

export type OnboardingAction =
  | AccountAction
  | ChecklistAction
  | FactsAction
  | NotificationsAction
  | PanelAction
  | PracticeAction
  | ProgressAction
  | SessionAction
  | SpotlightAction
  | TeamAction
  | ViewerAction;

/** Several actions that Flex's store hears as one. */
interface Together {
  readonly type: 'onboarding/together';
  readonly actions: readonly OnboardingAction[];
}

/** Our part of Flex's store. As any edge or component sees it: state out, actions in. */
export interface OnboardingStore {
  getState(): OnboardingState;
  dispatch(action: OnboardingAction): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

interface Beginning {
  readonly viewer: Viewer;
  /** Ids of the steps on this account's list, in order. */
  readonly steps: readonly StepId[];
  /** The tabs of the panel, in order. */
  readonly tabs: readonly PanelTab[];
  readonly registry: StepRegistry;
  /** Whether controls of Flex are pointed at. */
  readonly spotlight: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Makes the one reducer of the plugin, for one person. Flex's own actions and those of other plugins change nothing. */
export function onboardingReducer({ viewer, steps, tabs, registry, spotlight, now }: Beginning) {
  const beginning: OnboardingState = {
    viewer,
    session: {
      onLiveInteraction: false,
      inPractice: false,
      pointedAt: false,
      activeView: undefined,
      now,
      timeZone: 'UTC',
      drawing: false,
      strings: 0,
    },
    progress: emptyRecord,
    facts: noFacts,
    panel: panelWith(tabs),
    account: initialAccount,
    notifications: null,
    practice: null,
    checklist: { steps },
    spotlight: spotlight ? idle : off,
    team: initialTeam,
  };
  return (state: OnboardingState = beginning, action: { readonly type: unknown }): OnboardingState => {
    if (!isOurs(action)) return state;
    const actions = action.type === 'onboarding/together' ? action.actions : [action];
    return actions.reduce((before, one) => reduce(before, one, registry), state);
  };
}

function reduce(state: OnboardingState, action: OnboardingAction, registry: StepRegistry): OnboardingState {
  const next: OnboardingState = {
    viewer: viewerReducer(state.viewer, action),
    session: sessionReducer(state.session, action),
    progress: progressReducer(state.progress, action),
    facts: factsReducer(state.facts, action),
    panel: panelReducer(state.panel, action),
    account: accountReducer(state.account, action),
    notifications: notificationsReducer(state.notifications, action),
    practice: practiceReducer(state.practice, action),
    checklist: checklistReducer(state.checklist, action),
    spotlight: spotlightReducer(state.spotlight, action),
    team: teamReducer(state.team, action),
  };
  const settled = { ...next, progress: recordAfter(action, next, state.facts, registry) };
  return (Object.keys(state) as (keyof OnboardingState)[]).some((part) => settled[part] !== state[part])
    ? settled
    : state;
}

/** The names of our actions begin alike; nobody else's do. */
function isOurs(action: { readonly type: unknown }): action is OnboardingAction | Together {
  return typeof action.type === 'string' && action.type.startsWith('onboarding/');
}
