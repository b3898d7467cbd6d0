import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface FirstFew<T> {
  readonly shown: readonly T[];
  /** Shows the rest; nothing while there is none. */
  readonly showAll: (() => void) | undefined;
  readonly list: RefObject<HTMLElement>;
}

/** The first of a long list, and all of it on demand: the button for that goes then, and its focus moves on to the first that came. */
export function useFirstFew<T>(items: readonly T[], few: number): FirstFew<T> {
  const list = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  useLayoutEffect(() => {
    if (all) list.current?.children[few]?.querySelector('button')?.focus();
  }, [all, few]);
  return {
    shown: all ? items : items.slice(0, few),
    showAll: all || items.length <= few ? undefined : () => setAll(true),
    list,
  };
}
