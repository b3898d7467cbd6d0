import type { Manager } from '@twilio/flex-ui';
import { after } from '../browser/clock';
import { startAll, type Stop } from '../browser/stop';
import { watchFlex } from './watch';

/** How long Flex may take to show a view. A person whose roles open none never sees one, in milliseconds. */
const patience = 20_000;

/**
 * Starts something once Flex has rendered for the first time: from then on asking the network delays nobody.
 * @returns stops it, or keeps it from starting
 */
export function whenRendered(manager: Manager, start: () => Stop): Stop {
  let begun = false;
  let stop: Stop = () => undefined;
  const begin = () => {
    if (begun) return;
    begun = true;
    // Flex names the view while it renders.
    stop = after(0, () => (stop = start()));
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
