/** Where something is in the window, in CSS pixels. */
export interface Rect extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the control and the callout, and between the callout and the edge of the window, in CSS pixels. */
const gap = 12;
const edge = 8;
/** Between the control and the ring round it. */
const ringGap = 2;

/**
 * Where the callout goes: beside the control, on the first side that has room, and as near to its middle as the window
 * allows. Where no side has room, over the control's lower end, for then the control is about as large as the window.
 * @param control what is pointed at
 * @param callout how large the callout is
 * @returns the left and top of the callout
 */
export function placeCallout(control: Rect, callout: Size, window: Size): Pick<Rect, 'left' | 'top'> {
  const right = control.left + control.width;
  const bottom = control.top + control.height;
  const left = middle(control.left, control.width, callout.width, window.width);
  const top = middle(control.top, control.height, callout.height, window.height);
  if (right + gap + callout.width + edge <= window.width) return { left: right + gap, top };
  if (bottom + gap + callout.height + edge <= window.height) return { left, top: bottom + gap };
  if (control.left - gap - callout.width >= edge) return { left: control.left - gap - callout.width, top };
  if (control.top - gap - callout.height >= edge) return { left, top: control.top - gap - callout.height };
  return { left, top: inside(bottom - gap - callout.height, callout.height, window.height) };
}

/** Begins something of `length` in the middle of something else, and within the window. */
function middle(start: number, size: number, length: number, window: number): number {
  return inside(start + size / 2 - length / 2, length, window);
}

function inside(start: number, length: number, window: number): number {
  return Math.max(edge, Math.min(start, window - length - edge));
}

/** The ring: a little larger than the control, and whole in the window. */
export function ringRound(control: Rect, window: Size): Rect {
  const left = Math.max(0, control.left - ringGap);
  const top = Math.max(0, control.top - ringGap);
  return {
    left,
    top,
    width: Math.min(window.width, control.left + control.width + ringGap) - left,
    height: Math.min(window.height, control.top + control.height + ringGap) - top,
  };
}

/** Where there is no control: the callout is then a little above the middle. */
export function nowhere({ width, height }: Size): Rect {
  return { left: width / 2, top: height / 3, width: 0, height: 0 };
}
