import { subscriptions } from './subscriptions';
import type { SyncItems } from './syncItems';
import { notFound, type TunnelRoutes } from './twilsock';

/** What Sync holds. A document is its data, or undefined. */
export interface SyncObjects {
  readonly maps: SyncItems;
  readonly lists: SyncItems;
  readonly document: (name: string) => unknown;
}

/**
 * Sync: maps, lists and documents, found by unique name. What is asked for and not there is answered 404, as Sync does:
 * its clients take that for "empty" and go on.
 */
export function sync({ maps, lists, document }: SyncObjects): TunnelRoutes {
  return {
    ...items('Maps', maps),
    ...items('Lists', lists),
    'GET cds/v3/Documents/:name':
      ({ name = '' }) =>
      () => {
        const data = document(name);
        return data === undefined ? notFound : { body: { ...root('Documents', name, 0), data } };
      },
    'POST cds/v4/Subscriptions': () => (caller, body) => subscriptions(caller, body),
  };
}

function items(path: 'Maps' | 'Lists', objects: SyncItems): TunnelRoutes {
  return {
    [`GET cds/v3/${path}/:name`]:
      ({ name = '' }) =>
      () =>
        objects.read(name) ? { body: root(path, name, objects.revision) } : notFound,
    [`GET cds/v3/${path}/:name/Items`]:
      ({ name = '' }, { params }) =>
      () => {
        const all = objects.read(name);
        if (!all) return notFound;
        const { Key, Order } = params;
        const wanted = Object.entries(all).filter(([key]) => !Key || key === Key);
        if (Order === 'desc') wanted.reverse();
        const page = wanted.map(([key, data]) => item(path, key, data, objects.revision));
        return { body: { items: page, meta: { key: 'items' } } };
      },
  };
}

const origin = 'https://cds.us1.twilio.com';
const versions = (revision: number) => ({
  revision: String(revision),
  last_event_id: revision,
  date_updated: new Date().toISOString(),
  date_expires: null,
});

const root = (path: string, name: string, revision: number) => ({
  sid: name,
  unique_name: name,
  url: `${origin}/v3/${path}/${name}`,
  links: { items: `${origin}/v3/${path}/${name}/Items` },
  ...versions(revision),
});

const item = (path: 'Maps' | 'Lists', key: string, data: unknown, revision: number) => ({
  ...(path === 'Maps' ? { key } : { index: Number(key) }),
  data,
  url: '',
  ...versions(revision),
});
