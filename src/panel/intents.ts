import type { PanelTab } from './tabs';
import type { OnboardingStore } from '../state';

export interface PanelIntents {
  openPanel(tab: PanelTab): void;
  closePanel(): void;
}

/** @param clock milliseconds since the epoch */
export function panelIntents({ dispatch }: OnboardingStore, clock: () => number): PanelIntents {
  return {
    openPanel: (tab) => {
      dispatch({ type: 'onboarding/tab-selected', tab });
      dispatch({ type: 'onboarding/panel-hidden', value: false, at: clock() });
    },
    closePanel: () => dispatch({ type: 'onboarding/panel-hidden', value: true, at: clock() }),
  };
}
