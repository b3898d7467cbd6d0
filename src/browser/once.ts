import type { Stop } from './stop';

/** Something that happens once, and that others wait for. */
interface Once {
  /** It has happened. Said again, it changes nothing. */
  happen(): void;
  /** Calls back when it happens, at once where it has. @returns keeps it from being called */
  whenHappened(call: () => void): Stop;
}

/** @returns something that has not happened yet */
export function once(): Once {
  let has = false;
  const waiting = new Set<() => void>();
  return {
    happen: () => {
      has = true;
      waiting.forEach((call) => call());
      waiting.clear();
    },
    whenHappened: (call) => {
      if (has) call();
      else waiting.add(call);
      return () => waiting.delete(call);
    },
  };
}
