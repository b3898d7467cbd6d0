import type { Manager } from '@twilio/flex-ui';
import { watchFlex } from './watch';

/** How long Flex may take to show a view. A person whose roles open none never sees one, in milliseconds. */
const patience = 20_000;

/** Calls back once, when Flex has rendered for the first time: the moment from which asking the network delays nobody. */
export function whenRendered(manager: Manager, then: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    // Flex names the view while it renders.
    setTimeout(then);
  };
  const timer = setTimeout(once, patience);
  watchFlex(manager, ({ view }) => view?.activeView, once);
}
