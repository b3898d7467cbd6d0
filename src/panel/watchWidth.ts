import type { OnboardingStore } from '../state';

/** Below this width, in pixels, Flex's views need all the room there is. */
const enough = '(min-width: 1200px)';
/** The same while Flex shows a pane of its own beside a view: in Teams, somebody's profile or task. */
const enoughForPane = '(min-width: 1880px)';

/**
 * Tells whether the window has room for a view and the panel side by side, and for a pane of Flex's own too.
 * @param watchMedia tells of a media query now and whenever it changes; returns what ends the watch
 */
export function watchWidth(
  { dispatch }: OnboardingStore,
  watchMedia: (query: string, changed: (matches: boolean) => void) => () => void,
): () => void {
  const ends = [
    watchMedia(enough, (value) => dispatch({ type: 'onboarding/window-wide', value })),
    watchMedia(enoughForPane, (value) => dispatch({ type: 'onboarding/window-wide-for-pane', value })),
  ];
  return () => ends.forEach((end) => end());
}
