import { listen } from './listen';
import type { Stop } from './stop';

/** The browser's own storage for this site. Never throws: it may be refused, full, or somebody else's. */
export interface SafeStorage {
  /** @returns nothing where there is nothing, or where storage is refused */
  get(key: string): string | null;
  /** @returns whether it is kept */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  /** Calls back with what another tab puts under a key; with nothing when it is taken away. @returns ends the watch */
  watch(key: string, changed: (text: string | null) => void): Stop;
}

export function storageOf(page: Window): SafeStorage {
  // Reading `localStorage` may throw by itself: where cookies are blocked, and in some frames.
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(page.localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => attempt((storage) => storage.getItem(key), null),
    set: (key, text) => attempt((storage) => (storage.setItem(key, text), true), false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
    watch: (key, changed) =>
      listen(page, 'storage', (event: StorageEvent) => {
        if (event.key === key) changed(event.newValue);
        // No key: everything was cleared.
        if (event.key === null) changed(null);
      }),
  };
}
