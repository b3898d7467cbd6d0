import { emptyMemory, parseMemory, type Memory } from './model/memory';

/** What this browser keeps for us. Never throws: a browser may refuse storage or be out of it, in frames above all. */
export interface MemoryStorage {
  /** A random id of this browser, made at first use; without storage a new one each time. */
  browserId(): string;
  load(): Memory;
  save(memory: Memory): void;
  /** Calls back with what another tab of this browser has saved. @returns a function that ends the watch */
  watch(changed: (memory: Memory) => void): () => void;
}

const idKey = 'flex-onboarding:browser';
const memoryKey = 'flex-onboarding:notifications';

export function memoryStorageOf(page: Window): MemoryStorage {
  return {
    browserId: () => {
      const known = read(page, idKey);
      if (known) return known;
      const id = randomId(page.crypto);
      write(page, idKey, id);
      return id;
    },
    load: () => parseMemory(read(page, memoryKey)),
    save: (memory) => write(page, memoryKey, JSON.stringify(memory)),
    watch: (changed) => {
      const heard = ({ key, newValue }: StorageEvent) => {
        // No key: everything was cleared.
        if (key === memoryKey) changed(parseMemory(newValue));
        if (key === null) changed(emptyMemory);
      };
      page.addEventListener('storage', heard);
      return () => page.removeEventListener('storage', heard);
    },
  };
}

function read(page: Window, key: string): string | null {
  try {
    return page.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(page: Window, key: string, value: string): void {
  try {
    page.localStorage.setItem(key, value);
  } catch {
    // The prompt then remembers for as long as the page is open.
  }
}

// Not randomUUID: that one needs a secure page.
function randomId(crypto: Crypto): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
