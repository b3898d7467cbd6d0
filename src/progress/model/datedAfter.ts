import type { At } from './record';

/**
 * When something is written in place of what stands there. Of two entries merging keeps the later one, so the new one is
 * never dated before the old: this clock may have been set back since, or the old one may come from a device whose clock is ahead.
 * @param now milliseconds since the epoch
 */
export function datedAfter(replaced: At | undefined, now: number): number {
  return Math.max(now, (replaced?.at ?? -1) + 1);
}
