import type { Stop } from './stop';

/** Listens to an event of the page. @returns ends it */
export function listen<E extends Event>(target: EventTarget, type: string, heard: (event: E) => void): Stop {
  target.addEventListener(type, heard as EventListener);
  return () => target.removeEventListener(type, heard as EventListener);
}
