import type { OnboardingState } from '../state';
import { useOnboarding } from '../store/hooks';
import type { PanelTab } from './tabs';

type PanelParts = Pick<OnboardingState, 'panel' | 'progress'>;

/** Whether the panel is open: as the person left it, and at first wherever it covers nothing. */
export function selectPanelOpen({ panel, progress: { hidden } }: PanelParts): boolean {
  return hidden.at === 0 ? panel.wide : !hidden.value;
}

/** The tab that is before the person's eyes; none while the panel is closed. */
export function selectOpenTab(state: PanelParts): PanelTab | undefined {
  return selectPanelOpen(state) ? state.panel.tab : undefined;
}

export const usePanelOpen = (): boolean => useOnboarding(selectPanelOpen);
