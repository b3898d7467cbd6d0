import type { Browser } from '../browser/browser';
import type { Stop } from '../browser/stop';
import type { OnboardingStore } from '../state';
import { panelIntents, type PanelIntents } from './intents';
import { watchWidth } from './watchWidth';

/** The docked panel: opened and closed by the person, and told whether it has room beside what Flex shows. */
export function createPanel(
  store: OnboardingStore,
  { clock, watchMedia }: Pick<Browser, 'clock' | 'watchMedia'>,
): { intents: PanelIntents; start(): Stop } {
  return { intents: panelIntents(store, clock.now), start: () => watchWidth(store, watchMedia) };
}
