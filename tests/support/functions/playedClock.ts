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
    for (let next = this.next(end); next; next = this.next(end)) {
      this.timers.splice(this.timers.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.call();
      await settled();
    }
    this.now = end;
  }

  private next(end: number) {
    const due = this.timers.filter(({ at }) => at <= end);
    return due.sort((a, b) => a.at - b.at)[0];
  }
}
