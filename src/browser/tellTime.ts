import { oneMinute } from '../time';
import type { Browser } from './browser';
import { startAll, type Stop } from './stop';

/**
 * Tells the time, in milliseconds since the epoch: each minute, and at once when somebody comes back to the page. A computer
 * that slept, or a browser that saves, has told nothing meanwhile. @returns ends it
 */
export function tellTime(
  { clock, visibility }: Pick<Browser, 'clock' | 'visibility'>,
  tell: (now: number) => void,
): Stop {
  const now = () => tell(clock.now());
  return startAll([() => clock.every(oneMinute, now), () => visibility.watch((visible) => visible && now())]);
}
