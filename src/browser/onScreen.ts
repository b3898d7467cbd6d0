/** A control in the page, and whether the person can see it: its middle is in the window with nothing over it. */
export interface Sighting {
  readonly control: HTMLElement;
  readonly inSight: boolean;
}

/**
 * Looks for a control: the button round what matches, or what matches where there is none. Of several, one in sight.
 * @param selector CSS; one that this browser does not know finds nothing
 * @param ignore what may stand over it
 */
export function lookFor(selector: string, ignore: Element | null): Sighting | undefined {
  const drawn = allMatching(selector).filter((element) => element.getClientRects().length > 0);
  const control = drawn.find((element) => inSight(element, ignore));
  if (control) return { control, inSight: true };
  return drawn[0] && { control: drawn[0], inSight: false };
}

function allMatching(selector: string): readonly HTMLElement[] {
  try {
    const matches = Array.from(document.querySelectorAll<HTMLElement>(selector));
    return matches.map((match) => match.closest('button') ?? match);
  } catch {
    return [];
  }
}

/** What the browser would click there says more than any rectangle: scrolled away, cut off and covered are all out of sight. */
function inSight(element: HTMLElement, ignore: Element | null): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element) || Boolean(ignore?.contains(hit)));
}

/** Calls back before each frame that the browser draws, which is none while the page is hidden. @returns what ends it */
export function everyFrame(call: () => void): () => void {
  let frame = 0;
  const draw = () => {
    frame = requestAnimationFrame(draw);
    call();
  };
  draw();
  return () => cancelAnimationFrame(frame);
}

/** In CSS pixels. */
export function windowSize(): { readonly width: number; readonly height: number } {
  return { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
}
