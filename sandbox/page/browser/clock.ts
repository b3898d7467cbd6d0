/**
 * Moves the page's clock so that it says `now` on arrival and runs on from there. Only `Date` moves: timers and
 * `performance.now()` keep real durations, so nothing in Flex or the plugin waits longer or shorter.
 */
export function shiftClock(now: string): void {
  const RealDate = Date;
  const offset = RealDate.parse(now) - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...parts: unknown[]) {
      // `new Date()` means now; every other form names its own moment.
      if (parts.length === 0) super(RealDate.now() + offset);
      else super(...(parts as [string]));
    }
    static override now(): number {
      return RealDate.now() + offset;
    }
  }
  // `Date()` without `new` is a text; a class cannot be called, so that form goes through a proxy.
  window.Date = new Proxy(ShiftedDate, { apply: () => new ShiftedDate().toString() }) as DateConstructor;
}
