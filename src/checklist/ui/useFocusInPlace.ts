import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Row } from '../model/derive';

interface Place {
  readonly list: Element;
  readonly index: number;
}

/**
 * A row that is put aside or taken back is drawn anew in another list, and the keyboard's focus in it would be lost. The row that
 * stands in its place gets it; where there is none any more, the whole checklist.
 */
export function useFocusInPlace(root: RefObject<HTMLElement>, rows: readonly Row[]): void {
  const place = useRef<Place>();
  const isThere = rows.length > 0;
  useEffect(() => {
    const element = root.current;
    const page = element?.ownerDocument;
    // Of the whole page: whoever has gone elsewhere has no place here any more.
    const remember = ({ target }: FocusEvent) => {
      const row = element?.contains(target as Node) ? (target as Element).closest('li') : null;
      const list = row?.parentElement;
      place.current = row && list ? { list, index: [...list.children].indexOf(row) } : undefined;
    };
    // Some browsers say so of an element that is taken away, too; that one is gone a moment later.
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const { isConnected, ownerDocument } = target as Element;
        if (isConnected && !element?.contains(ownerDocument.activeElement)) place.current = undefined;
      });
    page?.addEventListener('focusin', remember);
    element?.addEventListener('focusout', forget);
    return () => {
      page?.removeEventListener('focusin', remember);
      element?.removeEventListener('focusout', forget);
    };
  }, [root, isThere]);

  useLayoutEffect(() => {
    const { current: element } = root;
    if (!element || !place.current) return;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement !== body) return;
    const { list, index } = place.current;
    place.current = undefined;
    const row = list.isConnected ? list.children[Math.min(index, list.children.length - 1)] : undefined;
    (row?.querySelector('button') ?? element).focus();
  }, [root, rows]);
}
