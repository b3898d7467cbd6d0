import { useLayoutEffect, type RefObject } from 'react';
import { hasFocus, LAUNCHER_ID } from '../../ui/useFocusBack';

/** Takes the focus into the callout once it is drawn, and back to where it was when it ends with the focus in it. */
export function useFocus(callout: RefObject<HTMLElement>, drawn: boolean): void {
  useLayoutEffect(() => {
    const element = callout.current;
    if (!drawn || !element) return;
    const page = element.ownerDocument;
    const before = page.activeElement;
    element.focus();
    return () => {
      if (!hasFocus(element)) return;
      const back = before instanceof HTMLElement && before.isConnected ? before : null;
      (back ?? page.getElementById(LAUNCHER_ID))?.focus();
    };
  }, [callout, drawn]);
}
