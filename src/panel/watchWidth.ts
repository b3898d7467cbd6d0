import type { OnboardingStore } from '../state';

/** Below this width, in pixels, Flex's views need all the room there is. */
const enough = '(min-width: 1200px)';

/**
 * Tells whether the window has room for a view and the panel side by side.
 * @param watchMedia tells of a media query now and whenever it changes; returns what ends the watch
 */
export function watchWidth(
  { dispatch }: OnboardingStore,
  watchMedia: (query: string, changed: (matches: boolean) => void) => () => void,
): () => void {
  return watchMedia(enough, (value) => dispatch({ type: 'onboarding/window-wide', value }));
}
