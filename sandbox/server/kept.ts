import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

interface Made {
  /** The files it was made from, by their paths from the project's root; none where they did not compile. */
  readonly inputs: readonly string[];
}

/**
 * Makes it on the first call, and again only when one of the files that went in has changed: no watcher to trust, and none that
 * works while nobody does.
 */
export function kept<T extends Made>(make: () => Promise<T>): () => Promise<T> {
  let last: { readonly made: T; readonly at: number } | undefined;
  return async () => {
    if (last && last.made.inputs.length > 0 && last.made.inputs.every(isOlderThan(last.at))) return last.made;
    // Before it reads anything: a file that is saved meanwhile is read again the next time.
    const at = Date.now();
    last = { made: await make(), at };
    return last.made;
  };
}

/** By when it was last written, moved or replaced; a file that is gone is not. @param time milliseconds since the epoch */
const isOlderThan = (time: number) => (file: string) =>
  (statSync(join(root, file), { throwIfNoEntry: false })?.ctimeMs ?? Infinity) < time;
