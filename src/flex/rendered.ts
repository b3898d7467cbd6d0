import type { Manager } from '@twilio/flex-ui';
import { after } from '../browser/clock';
import { whenIdle } from '../browser/idle';
import { startAll, type Stop } from '../browser/stop';
import { watchFlex } from './watch';

/** How long Flex may take to show a view. A person whose roles open none never sees one, in milliseconds. */
const patience = 5_000;

/**
 * Starts something once Flex has shown its first screen and the browser is idle: from then on it delays nobody.
 * @returns stops it, or keeps it from starting
 */
export function whenRendered(manager: Manager, start: () => Stop): Stop {
  let begun = false;
  let stop: Stop = () => undefined;
  const begin = () => {
    if (begun) return;
    begun = true;
    // Flex names the view while it renders.
    stop = whenIdle(() => (stop = start()));
  };
  const stopWaiting = startAll([
    () => after(patience, begin),
    () => watchFlex(manager, ({ view }) => view?.activeView, begin),
  ]);
  return () => {
    begun = true;
    stopWaiting();
    stop();
  };
}
