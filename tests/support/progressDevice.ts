import type { SafeStorage } from '../../src/browser/storage';
import { createProgress } from '../../src/progress/createProgress';
import { mergeRecords, sameRecord } from '../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../src/progress/model/record';
import type { OnboardingStore } from '../../src/state';
import { PollingWorld } from './polling';
import type { ProgressServer } from './progressServer';

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
  private busy = false;
  refusesStorage = false;

  constructor(readonly server: ProgressServer) {}

  /** Opens Flex in a tab, and starts the keeping of progress in it. */
  open() {
    const world = new PollingWorld();
    const store = new RecordStore();
    const { start } = createProgress(store as unknown as OnboardingStore, {
      browser: {
        clock: { ...world.clock, every: () => () => undefined },
        storage: this.storage(store),
        alone: () => this.alone,
      },
      owner: { accountSid: 'AC1', workerSid: 'WK1' },
      call: this.server.call,
      polling: world,
      whenRendered: (begin) => begin(),
    });
    const stop = start();
    const tab = {
      world,
      stop,
      get record() {
        return store.record;
      },
      does: (id: string, at: number) => store.take(doneAt(id, at)),
      changes: (record: ProgressRecord) => store.take(record),
      /** Leaves the tab and comes back to it. */
      comesBack: () => {
        world.see(false);
        world.see(true);
      },
    };
    return tab;
  }

  get isUnsent(): boolean {
    return this.kept.has('flex-onboarding:unsent:AC1:WK1');
  }

  private readonly alone = async (task: () => Promise<void>) => {
    if (this.busy) return false;
    this.busy = true;
    await task().finally(() => (this.busy = false));
    return true;
  };

  private storage(tab: object): SafeStorage {
    const told = (key: string, text: string | null) =>
      this.watchers.forEach((watcher) => {
        // As browsers do: the other tabs only, and a little later.
        if (watcher.of !== tab && watcher.key === key)
          void Promise.resolve().then(() => watcher.changed(text));
      });
    return {
      get: (key) => (this.refusesStorage ? null : (this.kept.get(key) ?? null)),
      set: (key, text) => {
        if (this.refusesStorage) return false;
        this.kept.set(key, text);
        told(key, text);
        return true;
      },
      remove: (key) => void this.kept.delete(key),
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
