import type { Stop } from './stop';

/**
 * Tells all that measures itself when the window's size changes that an element has another size, although the window has not:
 * by the window's own event. Before anything is drawn with the old sizes.
 * @param selector of the element, CSS; one that is not there, and a browser without ResizeObserver, tell nothing
 */
export function tellRoom(selector: string, page: Window & typeof globalThis = window): Stop {
  const element = page.document.querySelector(selector);
  const Observer = page.ResizeObserver as typeof page.ResizeObserver | undefined;
  if (!element || !Observer) return () => undefined;
  let known: string | undefined;
  const observer = new Observer(() => {
    const size = `${page.innerWidth}×${page.innerHeight}`;
    // The first is what is there already; and of its own changes the window has told.
    if (size === known) page.dispatchEvent(new Event('resize'));
    known = size;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
