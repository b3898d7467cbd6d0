import { useWide } from './useWide';
import { useOnboarding } from '../store/hooks';

/** The panel and the header's button that opens it refer to each other by id. */
export const PANEL_ID = 'onboarding-panel';
export const LAUNCHER_ID = 'onboarding-launcher';

/** Whether the panel is open: as the person left it, and at first wherever it covers nothing. */
export function usePanelOpen(): boolean {
  const { at, value: hidden } = useOnboarding(({ checklist }) => checklist.record.hidden);
  const wide = useWide();
  return at === 0 ? wide : !hidden;
}
