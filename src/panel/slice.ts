import type { PanelTab } from './tabs';

/** What the docked panel shows. Whether it is open lives in the progress record, because that must survive. */
export interface PanelState {
  readonly tab: PanelTab;
}

export interface PanelAction {
  readonly type: 'onboarding/tab-selected';
  readonly tab: PanelTab;
}

const initial: PanelState = { tab: 'checklist' };

export function panelReducer(
  state: PanelState = initial,
  action: PanelAction | { type: 'other' },
): PanelState {
  return action.type === 'onboarding/tab-selected' && 'tab' in action ? { tab: action.tab } : state;
}
