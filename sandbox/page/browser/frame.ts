const sizes = /^(\d{3,4})x(\d{3,4})$/;
const barHeight = 35;

/**
 * A window of another size is a frame of that size round the same address: media queries, fixed positions and
 * `innerWidth` are then what they would be. The height given is Flex's own; the control bar comes on top.
 *
 * @returns whether the page is now only the frame, with nothing else to do.
 */
export function frameOf(size: string): boolean {
  const [, width, height] = sizes.exec(size) ?? [];
  if (!width || !height || window !== window.top) return false;
  const frame = document.createElement('iframe');
  frame.src = location.href;
  frame.title = `Flex at ${size}`;
  frame.style.cssText = `flex:none;margin:auto;border:0;width:${width}px;height:${Number(height) + barHeight}px`;
  document.body.style.cssText = 'display:flex;overflow:auto;background:#5b6172';
  document.body.replaceChildren(frame);
  return true;
}

/** Keeps the outer address at the inner view, so that a reload of the window stays there. */
export function followInFrame(): void {
  // `frameElement` is null in a page of another origin, such as a CRM that embeds Flex: its address is its own.
  if (window.frameElement) window.top?.history.replaceState(null, '', location.href);
}
