import type { OnboardingAction } from '../state';
import type { PanelTab } from './tabs';

/** What the docked panel shows. Whether a person has closed it is in the progress record, because that must survive. */
export interface PanelState {
  /** Those that this person has here, in order. */
  readonly tabs: readonly PanelTab[];
  /** The one that is shown, where there is any. */
  readonly tab: PanelTab;
  /** When the person opened the panel in this very page, until they close it. Milliseconds since the epoch. */
  readonly openedAt: number | null;
  /** Whether the window has room for a view and the panel side by side. */
  readonly wide: boolean;
  /** Whether it has room for a pane of Flex's own as well. */
  readonly wideForPane: boolean;
  /** When Flex opened a pane of its own beside the view, while that is there. Milliseconds since the epoch. */
  readonly paneOpenedAt: number | null;
}

export type PanelAction =
  | { readonly type: 'onboarding/tab-selected'; readonly tab: PanelTab }
  | { readonly type: 'onboarding/window-wide'; readonly value: boolean }
  | { readonly type: 'onboarding/window-wide-for-pane'; readonly value: boolean }
  | { readonly type: 'onboarding/pane-opened'; readonly at: number }
  | { readonly type: 'onboarding/pane-closed' };

export function panelWith(tabs: readonly PanelTab[]): PanelState {
  return {
    tabs,
    tab: tabs[0] ?? 'checklist',
    openedAt: null,
    wide: true,
    wideForPane: true,
    paneOpenedAt: null,
  };
}

export function panelReducer(state: PanelState, action: OnboardingAction): PanelState {
  switch (action.type) {
    case 'onboarding/tab-selected':
      // Another plugin may ask for one that is turned off here.
      return state.tabs.includes(action.tab) ? { ...state, tab: action.tab } : state;
    case 'onboarding/panel-hidden':
      return { ...state, openedAt: action.value ? null : action.at };
    case 'onboarding/window-wide':
      return { ...state, wide: action.value };
    case 'onboarding/window-wide-for-pane':
      return { ...state, wideForPane: action.value };
    case 'onboarding/pane-opened':
      return { ...state, paneOpenedAt: action.at };
    case 'onboarding/pane-closed':
      return state.paneOpenedAt === null ? state : { ...state, paneOpenedAt: null };
    default:
      return state;
  }
}
