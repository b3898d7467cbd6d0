import { subscriptions } from './subscriptions';
import { notFound, type TunnelRoutes } from './twilsock';

/** A Sync map that the simulation knows: its items by key. */
export type SyncMaps = (name: string) => Readonly<Record<string, unknown>> | undefined;

/**
 * Sync: maps and their items, found by unique name. What is asked for and not there is answered 404, as Sync does: its
 * clients take that for "empty" and go on.
 */
export function sync(maps: SyncMaps): TunnelRoutes {
  return {
    'GET cds/v3/Maps/:map':
      ({ map = '' }) =>
      () =>
        maps(map) ? { body: mapJson(map) } : notFound,
    'GET cds/v3/Maps/:map/Items':
      ({ map = '' }, { params }) =>
      () => {
        const items = maps(map);
        if (!items) return notFound;
        const wanted = Object.entries(items).filter(([key]) => !params['Key'] || key === params['Key']);
        return { body: { items: wanted.map(([key, data]) => itemJson(key, data)), meta: { key: 'items' } } };
      },
    'GET cds/v3/Documents/:document': () => () => notFound,
    'GET cds/v3/Lists/:list': () => () => notFound,
    'POST cds/v4/Subscriptions': () => (caller, body) => subscriptions(caller, body),
  };
}

const origin = 'https://cds.us1.twilio.com';

const mapJson = (name: string) => ({
  sid: name,
  unique_name: name,
  revision: '0',
  last_event_id: 0,
  url: `${origin}/v3/Maps/${name}`,
  links: { items: `${origin}/v3/Maps/${name}/Items` },
  date_updated: new Date().toISOString(),
  date_expires: null,
});

const itemJson = (key: string, data: unknown) => ({
  key,
  data,
  revision: '0',
  last_event_id: 0,
  date_updated: new Date().toISOString(),
  date_expires: null,
});
