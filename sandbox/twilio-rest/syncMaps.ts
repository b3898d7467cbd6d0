/** One item of a Sync map. The revision changes with every write. */
export interface SyncItem {
  readonly revision: string;
  readonly data: unknown;
  readonly created: Date;
  readonly updated: Date;
}

/** The maps of one simulated Sync service, by unique name. */
export class SyncMaps {
  private readonly maps = new Map<string, Map<string, SyncItem>>();

  /** @param seed gives the item that a key has had since before the sandbox began, if any. */
  constructor(private readonly seed: (map: string, key: string) => unknown) {}

  has(name: string): boolean {
    return this.maps.has(name);
  }

  create(name: string): void {
    this.maps.set(name, new Map());
  }

  item(map: string, key: string): SyncItem | undefined {
    const known = this.maps.get(map)?.get(key);
    if (known) return known;
    const data = this.seed(map, key);
    return data === undefined ? undefined : this.write(map, key, data);
  }

  write(map: string, key: string, data: unknown): SyncItem {
    const items = this.maps.get(map) ?? new Map<string, SyncItem>();
    this.maps.set(map, items);
    const before = items.get(key);
    const now = new Date();
    const item = {
      revision: before ? (Number.parseInt(before.revision, 16) + 1).toString(16) : '0',
      data,
      created: before?.created ?? now,
      updated: now,
    };
    items.set(key, item);
    return item;
  }
}
