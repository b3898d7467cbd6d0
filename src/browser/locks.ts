import type { Stopwatch } from './clock';

/** Runs one task at a time over all tabs of this browser. @returns false, at once, while another tab is at it */
export type Alone = (task: () => Promise<void>) => Promise<boolean>;

/** So long the lock manager may take to answer, in milliseconds. */
const patience = 2_000;
/** A tab that is at it for so long has been put to sleep in the middle, in milliseconds. */
const longest = 60_000;

/**
 * Web Locks, where the browser has them (secure pages only). What they guard may run side by side without harm, so whatever
 * keeps them from answering keeps nobody from going on: they may reject (a frame without storage), be silent, or be held by
 * a tab that the browser has frozen. https://developer.mozilla.org/docs/Web/API/LockManager/request
 */
export function aloneIn({ navigator }: Window, name: string, clock: Stopwatch): Alone {
  let refusedSince: number | undefined;

  return async (task) => {
    const lock = await askFor(navigator, name, clock);
    if (lock === 'taken') {
      refusedSince ??= clock.elapsed();
      if (clock.elapsed() - refusedSince < longest) return false;
    }
    refusedSince = undefined;
    try {
      await task();
    } finally {
      if (lock && lock !== 'taken') lock.release();
    }
    return true;
  };
}

/** @returns the lock; `taken` if another tab has it; nothing if there is no answer to be had */
function askFor(
  navigator: Navigator,
  name: string,
  clock: Stopwatch,
): Promise<{ release: () => void } | 'taken' | undefined> {
  return new Promise((answer) => {
    let late = false;
    const giveUp = () => {
      late = true;
      answer(undefined);
    };
    const stopWaiting = clock.after(patience, giveUp);
    const given = (lock: Lock | null): Promise<void> | undefined => {
      stopWaiting();
      // Nobody waits for it any more: it goes back at once.
      if (late) return undefined;
      if (lock) return new Promise((release) => answer({ release }));
      answer('taken');
      return undefined;
    };
    // A browser may throw as well as reject, or have none: then this throws.
    Promise.resolve()
      .then(() => navigator.locks.request(name, { ifAvailable: true }, given))
      .catch(() => {
        stopWaiting();
        giveUp();
      });
  });
}
