/** Time that only a test moves: what is to happen later happens in its order, as soon as the test has come so far. */
export class PlayedClock {
  private readonly timers: { readonly at: number; readonly call: () => void }[] = [];

  constructor(public now: number) {}

  readonly after = (milliseconds: number, call: () => void): void => {
    this.timers.push({ at: this.now + milliseconds, call });
  };

  /** @param settled waits for what a timer has set off, which takes no time by this clock */
  async pass(milliseconds: number, settled: () => Promise<void>): Promise<void> {
    // What is under way is over before any time goes by.
    await settled();
    const end = this.now + milliseconds;
    for (let due = this.due(end); due.length > 0; due = this.due(end)) {
      // Those of one moment belong together: two tabs act at once.
      const [{ at } = { at: end }] = due;
      this.now = Math.max(this.now, at);
      for (const timer of due.filter((other) => other.at === at)) {
        this.timers.splice(this.timers.indexOf(timer), 1);
        timer.call();
      }
      await settled();
    }
    this.now = end;
  }

  private due(end: number) {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
  }
}
