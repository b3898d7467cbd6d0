import { publish } from './subscriptions';

/** The items of a Sync map by key, or of a list by index; undefined where there is no such object. */
export type Items = Readonly<Record<string, unknown>> | undefined;

const fields = { map: 'item_key', list: 'item_index' } as const;

/**
 * Sync maps or lists that are views of the world: read anew on each request, compared after each change, and every
 * difference pushed to the clients that follow the object.
 */
export class SyncItems {
  /** Grows with every change; clients ignore what is not newer than what they have. */
  private eventId = 0;
  private readonly shown = new Map<string, Readonly<Record<string, string>>>();

  constructor(
    readonly kind: keyof typeof fields,
    private readonly view: (name: string) => Items,
  ) {}

  get revision(): number {
    return this.eventId;
  }

  read(name: string): Items {
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
      event_type: `${this.kind}_item_${change}`,
      event: {
        id,
        [`${this.kind}_sid`]: name,
        [`${this.kind}_revision`]: String(id),
        [fields[this.kind]]: key,
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
