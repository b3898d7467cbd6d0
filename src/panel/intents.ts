import type { PanelTab } from './tabs';
import type { OnboardingStore } from '../state';

export interface PanelIntents {
  openPanel(tab: PanelTab): void;
  /** Shows another tab of the panel that is open. What a person has chosen, here or on another device, stays as it is. */
  selectTab(tab: PanelTab): void;
  closePanel(): void;
}

/** @param clock milliseconds since the epoch */
export function panelIntents({ dispatch }: OnboardingStore, clock: () => number): PanelIntents {
  const selectTab = (tab: PanelTab) => dispatch({ type: 'onboarding/tab-selected', tab });
  return {
    selectTab,
    openPanel: (tab) => {
      selectTab(tab);
      dispatch({ type: 'onboarding/panel-hidden', value: false, at: clock() });
    },
    closePanel: () => dispatch({ type: 'onboarding/panel-hidden', value: true, at: clock() }),
  };
}
