import type { Manager } from '@twilio/flex-ui';

type FlexState = ReturnType<Manager['store']['getState']>['flex'];

/**
 * Calls back with a part of Flex's own state: at once where it is there already, and each time it becomes another.
 * Only identities are compared, so a store that changes all the time costs next to nothing.
 * @returns a function that ends the watch
 */
export function watchFlex<T>(
  { store }: Manager,
  select: (flex: FlexState) => T | undefined,
  changed: (value: T) => void,
): () => void {
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
