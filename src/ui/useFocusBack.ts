import { useLayoutEffect, type RefObject } from 'react';

/** The header's button, which is always there: where the focus goes when all that had it has gone. */
export const LAUNCHER_ID = 'onboarding-launcher';

/** Gives the keyboard's focus to the header's button when an element goes away round it: it would be lost otherwise. */
export function useFocusBack(root: RefObject<HTMLElement>): void {
  // A layout effect: its end still finds the focus inside.
  useLayoutEffect(() => {
    const element = root.current;
    return () => {
      if (hasFocus(element)) element?.ownerDocument.getElementById(LAUNCHER_ID)?.focus();
    };
  }, [root]);
}

export function hasFocus(element: HTMLElement | null): boolean {
  return element?.contains(element.ownerDocument.activeElement) === true;
}
