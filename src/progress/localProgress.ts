import type { Stop } from '../browser/stop';
import type { SafeStorage } from '../browser/storage';
import { parseJson } from '../shape';
import type { Owner } from '../viewer/model/owner';
import { mergeRecords, sameRecord } from './model/merge';
import { parseRecord } from './model/parse';
import type { ProgressRecord } from './model/record';

/** One person's progress as this browser keeps it. Never throws: storage may be refused, full or somebody else's. */
export interface LocalProgress {
  /** What is kept; nothing when there is none, or none that can be read (which is then set aside, not lost). */
  load(): ProgressRecord | undefined;
  /**
   * Keeps a record, joined with what another tab may have kept meanwhile.
   * @returns `known` when it was all there already, `failed` when the browser does not take it
   */
  save(record: ProgressRecord): 'kept' | 'known' | 'failed';
  /** Calls back with what another tab keeps. */
  follow(changed: (record: ProgressRecord) => void): Stop;
  /** Whether the record has something that the functions have not been given yet. Survives a closed tab. */
  unsent: { get(): boolean; set(unsent: boolean): void };
}

/** @param now milliseconds since the epoch */
export function localProgressIn(storage: SafeStorage, owner: Owner, now: () => number): LocalProgress {
  const person = `${owner.accountSid}:${owner.workerSid}`;
  const key = `flex-onboarding:progress:${person}`;
  const unsentKey = `flex-onboarding:unsent:${person}`;

  /** Moves a record out of the way, under a key of its own, and says so in the console. */
  const setAside = (text: string) => {
    // First: storage that is nearly full has no room for it twice.
    storage.remove(key);
    const aside = `flex-onboarding:set-aside:${person}:${now()}`;
    const kept = storage.set(aside, text);
    console.warn(
      `[plugin-flex-onboarding] A progress record cannot be read and was set aside. ${kept ? `It is kept in local storage under ${aside}.` : ''}`,
    );
  };

  const load = () => {
    const text = storage.get(key);
    if (text === null) return undefined;
    const record = parseRecord(parseJson(text));
    if (!record) setAside(text);
    return record;
  };

  return {
    load,
    save: (record) => {
      const kept = load();
      const joined = kept ? mergeRecords(kept, record) : record;
      if (kept && sameRecord(kept, joined)) return 'known';
      return storage.set(key, JSON.stringify(joined)) ? 'kept' : 'failed';
    },
    follow: (changed) =>
      storage.watch(key, (text) => {
        const record = parseRecord(parseJson(text));
        if (record) changed(record);
      }),
    unsent: {
      get: () => storage.get(unsentKey) !== null,
      set: (unsent) => (unsent ? void storage.set(unsentKey, '1') : storage.remove(unsentKey)),
    },
  };
}
