import { after } from './clock';
import type { Stop } from './stop';

/** How long a busy page, or one that nobody looks at, may keep us waiting, in milliseconds. */
const patience = 300;

/** Calls back when the browser has painted and has nothing else to do. @returns keeps it from happening */
export function whenIdle(call: () => void, page: Partial<Window> = window): Stop {
  // Safari has no such callback.
  if (!page.requestIdleCallback) return after(patience / 3, call);
  const id = page.requestIdleCallback(call, { timeout: patience });
  return () => page.cancelIdleCallback?.(id);
}
