import type { CallFunction } from '../../src/api/client';
import type { SafeStorage } from '../../src/browser/storage';
import { createProgress } from '../../src/progress/createProgress';
import { mergeRecords, sameRecord } from '../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../src/progress/model/record';
import type { OnboardingStore } from '../../src/state';
import { PollingWorld } from './polling';

/** A step done at a time. */
export const doneAt = (id: string, at: number): ProgressRecord => ({
  ...emptyRecord,
  steps: { [id]: { done: { at, by: 'platform', evidence: {} } } },
});

export const stepsOf = (record: ProgressRecord | null) => Object.keys(record?.steps ?? {}).sort();

/** One browser on one device: its storage and its lock outlive its tabs. */
export class Device {
  readonly kept = new Map<string, string>();
  private readonly watchers = new Set<{
    readonly of: object;
    readonly key: string;
    readonly changed: (text: string | null) => void;
  }>();
  private readonly closed = new WeakSet();
  /** The tab that has a lock, by the lock's name. */
  private readonly holders = new Map<string, object>();
  refusesStorage = false;
  /** By how many milliseconds its clock is wrong. */
  skew = 0;

  constructor(private readonly functions: { readonly call: CallFunction }) {}

  /** Opens Flex in a tab whose store is nothing but the record. */
  open(workerSid = 'WK1') {
    const store = new RecordStore();
    return {
      ...this.start(store as unknown as OnboardingStore, workerSid),
      get record() {
        return store.record;
      },
      does: (id: string, at: number) => store.take(doneAt(id, at)),
      changes: (record: ProgressRecord) => store.take(record),
    };
  }

  /** Starts the keeping of progress in a tab with this store. */
  start(store: OnboardingStore, workerSid = 'WK1') {
    const world = new PollingWorld(() => this.now());
    const { start, check, whenKnown } = createProgress(store, {
      browser: {
        clock: { ...world.clock, every: () => () => undefined },
        storage: this.storage(store),
        alone: (name) => (task) => this.alone(store, name, task),
      },
      owner: { accountSid: 'AC1', workerSid },
      call: this.functions.call,
      polling: world,
      whenRendered: (begin) => begin(),
    });
    const stop = start();
    return {
      world,
      stop,
      check,
      whenKnown,
      /** Closes the tab: nothing that is under way in it comes to anything any more. */
      close: () => {
        stop();
        this.closed.add(store);
        for (const [name, tab] of this.holders) if (tab === store) this.holders.delete(name);
      },
      /** Leaves the tab and comes back to it. */
      comesBack: () => {
        world.see(false);
        world.see(true);
      },
    };
  }

  /** What its clock says, in milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.skew;
  }

  get isUnsent(): boolean {
    return this.kept.has('flex-onboarding:unsent:AC1:WK1');
  }

  private async alone(tab: object, name: string, task: () => Promise<void>): Promise<boolean> {
    if (this.holders.has(name)) return false;
    this.holders.set(name, tab);
    await task().finally(() => {
      if (this.holders.get(name) === tab) this.holders.delete(name);
    });
    return true;
  }

  private storage(tab: object): SafeStorage {
    const told = (key: string, text: string | null) =>
      this.watchers.forEach((watcher) => {
        // As browsers do: the other tabs only, and a little later.
        if (watcher.of !== tab && watcher.key === key)
          void Promise.resolve().then(() => watcher.changed(text));
      });
    const isGone = () => this.refusesStorage || this.closed.has(tab);
    return {
      get: (key) => (isGone() ? null : (this.kept.get(key) ?? null)),
      set: (key, text) => {
        if (isGone()) return false;
        this.kept.set(key, text);
        told(key, text);
        return true;
      },
      remove: (key) => void (isGone() || this.kept.delete(key)),
      watch: (key, changed) => {
        const watcher = { of: tab, key, changed };
        this.watchers.add(watcher);
        return () => this.watchers.delete(watcher);
      },
    };
  }
}

/** As much of the store as the keeping of progress sees. */
class RecordStore {
  record: ProgressRecord = emptyRecord;
  private readonly listeners = new Set<() => void>();

  readonly getState = () => ({ progress: this.record });
  readonly dispatch = ({ record }: { readonly record: ProgressRecord }) => this.take(record);
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  take(record: ProgressRecord): void {
    const merged = mergeRecords(this.record, record);
    if (sameRecord(merged, this.record)) return;
    this.record = merged;
    this.listeners.forEach((listener) => listener());
  }
}
