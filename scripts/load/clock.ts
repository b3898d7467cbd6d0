/**
 * A clock of our own in place of the machine's: time passes only from one timer to the next, so that a morning takes as
 * long as its work takes. While it is installed, `Date` and `setTimeout` of this process are its.
 */
export interface Clock {
  now(): number;
  /** Does something after so many milliseconds. */
  after(milliseconds: number, work: () => void): void;
  /** Waits so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** Lets time pass, up to a moment. */
  runTo(end: number): Promise<void>;
  uninstall(): void;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
  cancelled: boolean;
}

/** @param start milliseconds since the epoch. */
export function installClock(start: number): Clock {
  const real = { Date, setTimeout, clearTimeout };
  const timers = new Heap();
  let now = start;
  let order = 0;

  const add = (milliseconds: number, work: () => void): Timer => {
    const timer = { at: now + Math.max(0, milliseconds), order: order++, work, cancelled: false };
    timers.push(timer);
    return timer;
  };
  class SimulatedDate extends real.Date {
    constructor(...given: [] | [number | string]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now = () => now;
  }
  globalThis.Date = SimulatedDate as DateConstructor;
  globalThis.setTimeout = ((work: () => void, wait = 0) => add(wait, work)) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: Timer) => {
    if (timer) timer.cancelled = true;
  }) as unknown as typeof clearTimeout;

  return {
    now: () => now,
    after: (milliseconds, work) => void add(milliseconds, work),
    sleep: (milliseconds) => new Promise((resolve) => add(milliseconds, resolve)),
    runTo: async (end) => {
      for (let next = timers.peek(); next && next.at <= end; next = timers.peek()) {
        timers.pop();
        if (next.cancelled) continue;
        now = next.at;
        next.work();
        // Everything that this set going runs before time passes again.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
    uninstall: () => void Object.assign(globalThis, real),
  };
}

/** A binary heap, the earliest first; of two at the same moment the one that was set first. */
class Heap {
  private readonly items: Timer[] = [];

  peek(): Timer | undefined {
    return this.items[0];
  }

  push(timer: Timer): void {
    const { items } = this;
    let at = items.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): void {
    const { items } = this;
    this.swap(0, items.length - 1);
    items.pop();
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < items.length && this.isBefore(left, first)) first = left;
      if (right < items.length && this.isBefore(right, first)) first = right;
      if (first === at) return;
      this.swap(at, first);
      at = first;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [x, y] = [this.items[a] as Timer, this.items[b] as Timer];
    return x.at < y.at || (x.at === y.at && x.order < y.order);
  }

  private swap(a: number, b: number): void {
    const { items } = this;
    [items[a], items[b]] = [items[b] as Timer, items[a] as Timer];
  }
}
