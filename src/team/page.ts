import type { TeamPage } from './watchTeam';

/** Whether somebody can see the page, as the browser tells. */
export function teamPageOf({ document }: Window): TeamPage {
  return {
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (changed) => document.addEventListener('visibilitychange', changed),
  };
}
