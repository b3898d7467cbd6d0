import type { Manager } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';

/** What Flex itself keeps in the store. */
export type FlexState = ReturnType<Manager['store']['getState']>['flex'];

/**
 * Calls back with a part of Flex's own state: at once where it is there already, and each time it becomes another.
 * Only identities are compared, so a store that changes all the time costs next to nothing.
 */
export function watchFlex<T>(
  { store }: Manager,
  select: (flex: FlexState) => T | undefined,
  changed: (value: T) => void,
): Stop {
  let last: T | undefined;
  const look = () => {
    const value = select(store.getState().flex);
    if (value === undefined || value === last) return;
    last = value;
    changed(value);
  };
  look();
  return store.subscribe(look);
}
