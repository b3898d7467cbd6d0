import type { Owner } from '../viewer/model/owner';
import { mergeRecords, sameRecord } from './model/merge';
import { parseRecord } from './model/parse';
import type { ProgressRecord } from './model/record';

/** One person's progress as this browser keeps it. Never throws: storage may be refused, full or somebody else's. */
export interface LocalProgress {
  /** What is kept; nothing when there is none, or none that can be read (which is then set aside, not lost). */
  load(): ProgressRecord | undefined;
  /** Keeps a record, joined with what another tab may have kept meanwhile. @returns whether it is kept */
  save(record: ProgressRecord): boolean;
  /** Calls back with what another tab keeps. @returns a function that ends the watch */
  follow(changed: (record: ProgressRecord) => void): () => void;
  /** Whether the record has something that the functions have not been given yet. Survives a closed tab. */
  unsent: { get(): boolean; set(unsent: boolean): void };
  /** Moves a record out of the way, under a key of its own, and says so in the console. */
  setAside(text: string, why: string): void;
}

interface Browser {
  /** May throw: browsers can refuse storage. */
  readonly localStorage: Storage;
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
  removeEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

export function localProgressIn(browser: Browser, owner: Owner, clock: () => number): LocalProgress {
  const person = `${owner.accountSid}:${owner.workerSid}`;
  const key = `flex-onboarding:progress:${person}`;
  const unsentKey = `flex-onboarding:unsent:${person}`;

  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(browser.localStorage);
    } catch {
      return otherwise;
    }
  };
  const write = (name: string, text: string) =>
    attempt((storage) => (storage.setItem(name, text), true), false);

  const setAside = (text: string, why: string) => {
    const aside = `flex-onboarding:set-aside:${person}:${clock()}`;
    const kept = write(aside, text);
    console.warn(
      `[plugin-flex-onboarding] A progress record was set aside: ${why}. ${kept ? `It is kept in local storage under ${aside}.` : ''}`,
    );
  };

  const load = () => {
    const text = attempt((storage) => storage.getItem(key), null);
    if (text === null) return undefined;
    const record = parseRecord(parseJson(text));
    if (!record) {
      setAside(text, 'it cannot be read');
      attempt((storage) => storage.removeItem(key), undefined);
    }
    return record;
  };

  return {
    load,
    setAside,
    save: (record) => {
      const kept = load();
      const joined = kept ? mergeRecords(kept, record) : record;
      return (kept && sameRecord(kept, joined)) || write(key, JSON.stringify(joined));
    },
    follow: (changed) => {
      const heard = (event: StorageEvent) => {
        if (event.key !== key || event.newValue === null) return;
        const record = parseRecord(parseJson(event.newValue));
        if (record) changed(record);
      };
      browser.addEventListener('storage', heard);
      return () => browser.removeEventListener('storage', heard);
    },
    unsent: {
      get: () => attempt((storage) => storage.getItem(unsentKey), null) !== null,
      set: (unsent) =>
        unsent ? void write(unsentKey, '1') : attempt((storage) => storage.removeItem(unsentKey), undefined),
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
