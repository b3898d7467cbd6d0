import { sid } from '../sid';
import type { SyncItem } from './syncMaps';
import { twilioError, type Answer, type Route } from './wire';

const host = 'sync.twilio.com';
const maps = '/v1/Services/([^/]+)/Maps';
// https://www.twilio.com/docs/sync/limits
const itemLimit = 16 * 1024;

const mapNotFound = () => twilioError(404, 54200, 'Map not found');
const itemNotFound = () => twilioError(404, 54201, 'Map Item not found');

/** Sync maps and their items. Error codes: https://www.twilio.com/docs/api/errors */
export const syncRoutes: readonly Route[] = [
  {
    upstream: 'sync',
    host,
    method: 'POST',
    path: new RegExp(`^${maps}$`),
    answer: (ask, world, service) => {
      const name = ask.form.get('UniqueName') ?? '';
      if (world.maps.has(name)) return twilioError(409, 54301, 'Unique name already exists');
      world.maps.create(name);
      return { status: 201, body: mapResource(service ?? '', name) };
    },
  },
  {
    upstream: 'sync',
    host,
    method: 'POST',
    path: new RegExp(`^${maps}/([^/]+)/Items$`),
    answer: (ask, world, service = '', map = '') => {
      const key = ask.form.get('Key') ?? '';
      if (!world.maps.has(map)) return mapNotFound();
      if (world.maps.item(map, key)) return twilioError(409, 54208, 'Map Item already exists');
      return withData(ask.form, (data) =>
        itemAnswer(201, service, map, key, world.maps.write(map, key, data)),
      );
    },
  },
  {
    upstream: 'sync',
    host,
    method: 'GET',
    path: new RegExp(`^${maps}/([^/]+)/Items/([^/]+)$`),
    answer: (_ask, world, service = '', map = '', key = '') => {
      const item = world.maps.item(map, key);
      if (item) return itemAnswer(200, service, map, key, item);
      return world.maps.has(map) ? itemNotFound() : mapNotFound();
    },
  },
  {
    upstream: 'sync',
    host,
    method: 'POST',
    path: new RegExp(`^${maps}/([^/]+)/Items/([^/]+)$`),
    answer: (ask, world, service = '', map = '', key = '') => {
      const item = world.maps.item(map, key);
      if (!item) return itemNotFound();
      if (ask.ifMatch !== undefined && ask.ifMatch !== item.revision) {
        return twilioError(412, 54205, 'Map Item revision mismatch');
      }
      return withData(ask.form, (data) =>
        itemAnswer(200, service, map, key, world.maps.write(map, key, data)),
      );
    },
  },
];

function withData(form: URLSearchParams, write: (data: unknown) => Answer): Answer {
  const json = form.get('Data') ?? '{}';
  if (Buffer.byteLength(json) > itemLimit) return twilioError(413, 54006, 'Request entity too large');
  return write(JSON.parse(json));
}

function itemAnswer(status: number, service: string, map: string, key: string, item: SyncItem): Answer {
  const body = {
    key,
    account_sid: null,
    service_sid: service,
    map_sid: sid('MP', map),
    url: `https://${host}/v1/Services/${service}/Maps/${map}/Items/${key}`,
    revision: item.revision,
    data: item.data,
    date_expires: null,
    date_created: item.created.toISOString(),
    date_updated: item.updated.toISOString(),
    created_by: 'system',
  };
  return { status, body, headers: { ETag: item.revision } };
}

function mapResource(service: string, name: string) {
  const now = new Date().toISOString();
  const url = `https://${host}/v1/Services/${service}/Maps/${name}`;
  return {
    sid: sid('MP', name),
    unique_name: name,
    account_sid: null,
    service_sid: service,
    url,
    links: { items: `${url}/Items`, permissions: `${url}/Permissions` },
    revision: '0',
    date_expires: null,
    date_created: now,
    date_updated: now,
    created_by: 'system',
  };
}
