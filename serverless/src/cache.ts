/** A value and when it was read. */
export interface Observed<T> {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: T;
}

interface Entry {
  last: Observed<unknown> | undefined;
  reading: { readonly since: number; readonly result: Promise<Observed<unknown>> } | undefined;
}

/** A reading that takes longer than a function has, in milliseconds, is hung: nobody else waits for it. */
const longest = 6000;

const entries = new Map<string, Entry>();

/**
 * Reads through a cache that lives as long as the runtime keeps this process: a saving, not a promise.
 * Requests that come while a value is being read share that one reading. Failures are not kept.
 * @param key must name everything that the value depends on, the account above all.
 * @param lifetime milliseconds for which a value may be told again.
 */
export async function cached<T>(
  key: string,
  lifetime: number,
  read: () => Promise<T>,
  now = Date.now,
): Promise<Observed<T>> {
  const entry = entryOf(key);
  const at = now();
  if (entry.last && at - entry.last.at < lifetime) return entry.last as Observed<T>;
  if (!entry.reading || at - entry.reading.since >= longest) entry.reading = begin(entry, at, read);
  return entry.reading.result as Promise<Observed<T>>;
}

function begin(entry: Entry, since: number, read: () => Promise<unknown>): NonNullable<Entry['reading']> {
  const result = read()
    .then((value) => {
      const observed = { at: since, value };
      if (!entry.last || entry.last.at <= since) entry.last = observed;
      return observed;
    })
    .finally(() => {
      if (entry.reading === reading) entry.reading = undefined;
    });
  const reading = { since, result };
  return reading;
}

/** What was read last, however old; nothing if nothing was. */
export function lastRead<T>(key: string): Observed<T> | undefined {
  return entries.get(key)?.last as Observed<T> | undefined;
}

/** Takes a value as read just now. */
export function keep<T>(key: string, value: T, now = Date.now): void {
  entryOf(key).last = { at: now(), value };
}

function entryOf(key: string): Entry {
  const known = entries.get(key);
  if (known) return known;
  const entry = { last: undefined, reading: undefined };
  entries.set(key, entry);
  return entry;
}
