import React from 'react';
import { useLocale, useNow } from '../store/hooks';
import { exactTime, relativeTime } from '../time';

/** A time in words, with the exact one on hover. @param at milliseconds since the epoch */
export function Time({ at }: { readonly at: number }) {
  const locale = useLocale();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at, locale)}>
      {relativeTime(at, useNow(), locale)}
    </time>
  );
}
