import { listen } from './listen';
import type { Stop } from './stop';

/** Whether anybody can see the page, as far as the browser can tell. */
export interface Visibility {
  isVisible(): boolean;
  /** Calls back each time the page comes into view or goes out of it. */
  watch(changed: (visible: boolean) => void): Stop;
}

export function visibilityOf({ document }: Window): Visibility {
  const isVisible = () => document.visibilityState === 'visible';
  return {
    isVisible,
    watch: (changed) => listen(document, 'visibilitychange', () => changed(isVisible())),
  };
}
