/** A value and when it was read. */
export interface Observed<T> {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: T;
}

const lifetime = 60_000;
const entries = new Map<string, { readonly at: number; readonly observed: Promise<Observed<unknown>> }>();

/**
 * Reads through a cache of 60 seconds that lives as long as the runtime keeps this process: a saving, not a promise.
 * Requests that come while a value is being read share that one reading. Failures are not kept.
 * @param key must name everything that the value depends on, the account above all.
 */
export async function cached<T>(key: string, read: () => Promise<T>, now = Date.now): Promise<Observed<T>> {
  const at = now();
  const known = entries.get(key);
  if (known && at - known.at < lifetime) return known.observed as Promise<Observed<T>>;

  const observed = read().then((value) => ({ at, value }));
  entries.set(key, { at, observed });
  observed.catch(() => {
    if (entries.get(key)?.observed === observed) entries.delete(key);
  });
  return observed;
}
