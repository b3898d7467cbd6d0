import { publish } from './subscriptions';

/** The items of a map by key; undefined where there is no such map. */
export type MapItems = Readonly<Record<string, unknown>> | undefined;

/**
 * Sync maps that are views of the world: read anew on each request, compared after each change, and every difference
 * pushed to the clients that follow the map.
 */
export class SyncMaps {
  /** Grows with every change; clients ignore what is not newer than what they have. */
  private eventId = 0;
  private readonly shown = new Map<string, Readonly<Record<string, string>>>();

  constructor(private readonly view: (name: string) => MapItems) {}

  get revision(): number {
    return this.eventId;
  }

  read(name: string): MapItems {
    const items = this.view(name);
    if (items) this.shown.set(name, serialized(items));
    return items;
  }

  /** To be called after the world changed. */
  refresh(): void {
    for (const [name, before] of this.shown) {
      const after = serialized(this.view(name) ?? {});
      this.shown.set(name, after);
      for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (before[key] !== after[key]) this.push(name, key, before[key], after[key]);
      }
    }
  }

  private push(name: string, key: string, before: string | undefined, after: string | undefined): void {
    const id = ++this.eventId;
    const change = after === undefined ? 'removed' : before === undefined ? 'added' : 'updated';
    publish(name, {
      event_type: `map_item_${change}`,
      event: {
        id,
        map_sid: name,
        map_revision: String(id),
        item_key: key,
        item_url: '',
        item_revision: String(id),
        item_data: JSON.parse(after ?? before ?? 'null') as unknown,
        date_created: new Date().toISOString(),
      },
    });
  }
}

function serialized(items: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(items).map(([key, data]) => [key, JSON.stringify(data)]));
}
