/** A document, or an item of a map. The revision changes with every write. */
export interface Entry {
  readonly revision: string;
  readonly data: unknown;
  readonly created: Date;
  readonly updated: Date;
  /** Milliseconds since the epoch; Infinity for what stays. */
  readonly expires: number;
}

/** What an object has held since before the sandbox began. */
export interface Seed {
  /** Every map but the empty one: its items. */
  items(map: string): Iterable<readonly [key: string, data: unknown]>;
  document(name: string): unknown;
}

export const noSeed: Seed = { items: () => [], document: () => undefined };

/** The documents and maps of one simulated Sync service, by unique name. */
export class SyncStore {
  private readonly documents = new Map<string, Entry>();
  private readonly maps = new Map<string, Map<string, Entry>>();
  private readonly keys = new Map<string, string[]>();

  constructor(
    private readonly seed: Seed,
    private readonly now: () => Date = () => new Date(),
  ) {}

  document(name: string): Entry | undefined {
    const known = this.documents.get(name);
    if (known && known.expires <= this.now().getTime()) return undefined;
    if (known) return known;
    const data = this.seed.document(name);
    return data === undefined ? undefined : this.writeDocument(name, data);
  }

  /** @param ttl seconds; 0 for what stays, nothing to leave it as it is. */
  writeDocument(name: string, data: unknown, ttl?: number): Entry {
    const entry = this.next(this.documents.get(name), data, ttl);
    this.documents.set(name, entry);
    return entry;
  }

  hasMap(name: string): boolean {
    return this.items(name) !== undefined;
  }

  createMap(name: string): void {
    this.maps.set(name, new Map());
  }

  item(map: string, key: string): Entry | undefined {
    return this.items(map)?.get(key);
  }

  /** The items of a map in the order of their keys, which is Twilio's; nothing if there is no such map. */
  list(map: string): (readonly [string, Entry])[] | undefined {
    const items = this.items(map);
    if (!items) return undefined;
    // Sorted again only when there is another key: a crowd is read more often than it grows.
    const known = this.keys.get(map);
    const keys = known?.length === items.size ? known : [...items.keys()].sort();
    this.keys.set(map, keys);
    return keys.map((key) => [key, items.get(key) as Entry] as const);
  }

  writeItem(map: string, key: string, data: unknown): Entry {
    const items = this.items(map) ?? new Map<string, Entry>();
    this.maps.set(map, items);
    const entry = this.next(items.get(key), data);
    items.set(key, entry);
    return entry;
  }

  private items(map: string): Map<string, Entry> | undefined {
    const known = this.maps.get(map);
    if (known) return known;
    const seeded = [...this.seed.items(map)].map(([key, data]) => [key, this.next(undefined, data)] as const);
    if (seeded.length === 0) return undefined;
    const items = new Map(seeded);
    this.maps.set(map, items);
    return items;
  }

  private next(before: Entry | undefined, data: unknown, ttl?: number): Entry {
    const now = this.now();
    const ends = now.getTime() + (ttl || Infinity) * 1000;
    return {
      revision: before ? (Number.parseInt(before.revision, 16) + 1).toString(16) : '0',
      data,
      created: before?.created ?? now,
      updated: now,
      expires: ttl === undefined ? (before?.expires ?? Infinity) : ends,
    };
  }
}
