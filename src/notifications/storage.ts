import type { Browser } from '../browser/browser';
import type { Stop } from '../browser/stop';
import { parseMemory, type Memory } from './model/memory';

/** What this browser keeps for us. Where it keeps nothing, the prompt remembers for as long as the page is open. */
export interface MemoryStorage {
  /** A random id of this browser, made at first use; without storage a new one each time. */
  browserId(): string;
  load(): Memory;
  save(memory: Memory): void;
  /** Calls back with what another tab of this browser has saved. */
  watch(changed: (memory: Memory) => void): Stop;
}

const idKey = 'flex-onboarding:browser';
const memoryKey = 'flex-onboarding:notifications';

export function memoryIn({ storage, randomId }: Pick<Browser, 'storage' | 'randomId'>): MemoryStorage {
  return {
    browserId: () => {
      const known = storage.get(idKey);
      if (known) return known;
      const id = randomId(8);
      storage.set(idKey, id);
      return id;
    },
    load: () => parseMemory(storage.get(memoryKey)),
    save: (memory) => void storage.set(memoryKey, JSON.stringify(memory)),
    watch: (changed) => storage.watch(memoryKey, (text) => changed(parseMemory(text))),
  };
}
