import { subscriptions } from './subscriptions';
import type { SyncMaps } from './syncMaps';
import { notFound, type TunnelRoutes } from './twilsock';

/**
 * Sync: maps and their items, found by unique name. What is asked for and not there is answered 404, as Sync does: its
 * clients take that for "empty" and go on.
 */
export function sync(maps: SyncMaps): TunnelRoutes {
  return {
    'GET cds/v3/Maps/:map':
      ({ map = '' }) =>
      () =>
        maps.read(map) ? { body: mapJson(map, maps.revision) } : notFound,
    'GET cds/v3/Maps/:map/Items':
      ({ map = '' }, { params }) =>
      () => {
        const items = maps.read(map);
        if (!items) return notFound;
        const wanted = Object.entries(items).filter(([key]) => !params['Key'] || key === params['Key']);
        return {
          body: {
            items: wanted.map(([key, data]) => itemJson(key, data, maps.revision)),
            meta: { key: 'items' },
          },
        };
      },
    'GET cds/v3/Documents/:document': () => () => notFound,
    'GET cds/v3/Lists/:list': () => () => notFound,
    'POST cds/v4/Subscriptions': () => (caller, body) => subscriptions(caller, body),
  };
}

const origin = 'https://cds.us1.twilio.com';

const mapJson = (name: string, revision: number) => ({
  sid: name,
  unique_name: name,
  revision: String(revision),
  last_event_id: revision,
  url: `${origin}/v3/Maps/${name}`,
  links: { items: `${origin}/v3/Maps/${name}/Items` },
  date_updated: new Date().toISOString(),
  date_expires: null,
});

const itemJson = (key: string, data: unknown, revision: number) => ({
  key,
  data,
  url: '',
  revision: String(revision),
  last_event_id: revision,
  date_updated: new Date().toISOString(),
  date_expires: null,
});
