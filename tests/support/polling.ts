import type { PollDeps } from '../../src/api/poll';

/** A page whose time is jest's, that the test hides and shows, and whose functions the test mends. */
export class PollingWorld implements PollDeps {
  visible = true;
  /** From 0 to 1; in the middle, so that waits are what they are on average. */
  chance = 0.5;
  private readonly watchers = new Set<(visible: boolean) => void>();
  private readonly hopeful = new Set<() => void>();

  /** @param now what the computer says that it is, milliseconds since the epoch */
  constructor(private readonly now = () => Date.now()) {}

  readonly random = () => this.chance;
  readonly clock = {
    now: () => this.now(),
    elapsed: () => Date.now(),
    after: (wait: number, call: () => void) => {
      const timer = setTimeout(call, wait);
      return () => clearTimeout(timer);
    },
  };
  readonly visibility = {
    isVisible: () => this.visible,
    watch: (changed: (visible: boolean) => void) => {
      this.watchers.add(changed);
      return () => this.watchers.delete(changed);
    },
  };
  readonly onMended = (mended: () => void) => {
    this.hopeful.add(mended);
    return () => this.hopeful.delete(mended);
  };

  see(visible: boolean): void {
    this.visible = visible;
    this.watchers.forEach((changed) => changed(visible));
  }

  /** Flex has a new token, or the network is back. */
  mend(): void {
    this.hopeful.forEach((mended) => mended());
  }

  /** How many listen: none once everything was stopped. */
  get listeners(): number {
    return this.watchers.size + this.hopeful.size;
  }
}

/** Lets jest's timers and the promises between them run. @param milliseconds of jest's clock */
export async function pass(milliseconds: number, step = 500): Promise<void> {
  await turns();
  for (let left = milliseconds; left > 0; left -= step) {
    jest.advanceTimersByTime(Math.min(step, left));
    await turns();
  }
}

/** Lets whatever hangs on promises that are settled already happen. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}
