import { useLayoutEffect, type RefObject } from 'react';
import { hasFocus } from './useFocusBack';

/**
 * Where a control goes that has the focus, what it stood in gets it: the keyboard goes on from there, and Escape still closes
 * what is round it.
 * @param root can take the focus; it must be drawn by whatever takes the control away
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  // As it is just before the page changes.
  const isInside = hasFocus(root.current);
  useLayoutEffect(() => {
    const { activeElement, body } = root.current?.ownerDocument ?? {};
    if (isInside && activeElement === body) root.current?.focus({ preventScroll: true });
  });
}
