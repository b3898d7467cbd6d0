import { after } from './clock';
import { startAll, type Stop } from './stop';

/** How long a busy page, or one that nobody looks at, may keep us waiting, in milliseconds. */
const patience = 300;

/** Calls back when the browser has painted and has nothing else to do. @returns keeps it from happening */
export function whenIdle(call: () => void, page: Partial<Window> = window): Stop {
  // Safari has no such callback.
  if (!page.requestIdleCallback) return after(patience / 3, call);
  const id = page.requestIdleCallback(call, { timeout: patience });
  return () => page.cancelIdleCallback?.(id);
}

/**
 * Starts one thing in each pause of the browser, so that together they are no long task. Where one throws, what stands
 * already is stopped, last first, and nothing more is started.
 * @returns stops all of them, last first, and starts no more
 */
export function startInPauses(
  [start, ...others]: readonly (() => Stop)[],
  failed: (error: unknown) => void,
): Stop {
  if (!start) return () => undefined;
  let stop = whenIdle(() => {
    const stopAll = (error: unknown) => {
      stop();
      failed(error);
    };
    try {
      stop = startAll([start, () => startInPauses(others, stopAll)]);
    } catch (error) {
      failed(error);
    }
  });
  return () => stop();
}
