import type { OnboardingState } from '../state';
import { useOnboarding } from '../store/hooks';
import type { PanelState } from './slice';
import type { PanelTab } from './tabs';

type PanelParts = Pick<OnboardingState, 'panel' | 'progress'>;

/** Whether the panel has room beside all that Flex shows; where it has not, it lies over it. */
export function hasRoom({ wide, wideForPane, paneOpenedAt }: PanelState): boolean {
  return paneOpenedAt === null ? wide : wideForPane;
}

/**
 * Whether the panel is open: as the person left it, and at first wherever it covers nothing. Where Flex opens a pane of its
 * own and needs the room, the panel gives way until that is closed, or the person opens the panel over it.
 */
export function selectPanelOpen({ panel, progress: { hidden } }: PanelParts): boolean {
  const room = hasRoom(panel);
  const { openedAt, paneOpenedAt } = panel;
  if (!room && paneOpenedAt !== null && (openedAt ?? 0) < paneOpenedAt) return false;
  return hidden.at === 0 ? room : !hidden.value;
}

/** The tab that is before the person's eyes; none while the panel is closed. */
export function selectOpenTab(state: PanelParts): PanelTab | undefined {
  const { tabs, tab } = state.panel;
  return selectPanelOpen(state) && tabs.includes(tab) ? tab : undefined;
}

export const usePanelOpen = (): boolean => useOnboarding(selectPanelOpen);
