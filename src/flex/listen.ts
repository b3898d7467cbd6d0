import type { Stop } from '../browser/stop';

type Listener<Given extends unknown[]> = (...given: Given) => void;

/** What Flex's events, Actions and notifications have in common. Their types differ in the names that they take. */
interface Emitter {
  addListener(name: never, listener: Listener<unknown[]>): unknown;
  removeListener(name: never, listener: Listener<unknown[]>): unknown;
}

/** Listens to something of Flex's. @returns ends it */
export function listenTo<Given extends unknown[]>(
  emitter: Emitter,
  name: string,
  heard: Listener<Given>,
): Stop {
  // What comes with a name is for Flex to keep, as its documents say.
  const listener = heard as Listener<unknown[]>;
  emitter.addListener(name as never, listener);
  return () => void emitter.removeListener(name as never, listener);
}
