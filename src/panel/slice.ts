import type { OnboardingAction } from '../state';
import type { PanelTab } from './tabs';

/** What the docked panel shows. Whether a person has closed it is in the progress record, because that must survive. */
export interface PanelState {
  readonly tab: PanelTab;
  /** Whether the window has room for a view and the panel side by side. */
  readonly wide: boolean;
}

export type PanelAction =
  | { readonly type: 'onboarding/tab-selected'; readonly tab: PanelTab }
  | { readonly type: 'onboarding/window-wide'; readonly value: boolean };

export const initialPanel: PanelState = { tab: 'checklist', wide: true };

export function panelReducer(state: PanelState, action: OnboardingAction): PanelState {
  switch (action.type) {
    case 'onboarding/tab-selected':
      return { ...state, tab: action.tab };
    case 'onboarding/window-wide':
      return { ...state, wide: action.value };
    default:
      return state;
  }
}
