import { sid } from '../sid';
import type { Entry } from './syncStore';
import type { Answer } from './wire';

/** The resources of Sync as its API writes them: the interfaces of `twilio` (`lib/rest/sync/v1`). */
export const host = 'sync.twilio.com';

export function document(status: number, service: string, name: string, entry: Entry): Answer {
  const url = `https://${host}/v1/Services/${service}/Documents/${name}`;
  const links = { permissions: `${url}/Permissions` };
  return dated(status, entry, { sid: sid('ET', name), unique_name: name, service_sid: service, url, links });
}

export function item(status: number, service: string, map: string, key: string, entry: Entry): Answer {
  const url = `https://${host}/v1/Services/${service}/Maps/${map}/Items/${key}`;
  return dated(status, entry, { key, map_sid: sid('MP', map), service_sid: service, url });
}

export function map(status: number, service: string, name: string): Answer {
  const url = `https://${host}/v1/Services/${service}/Maps/${name}`;
  const links = { items: `${url}/Items`, permissions: `${url}/Permissions` };
  const now = new Date();
  return dated(
    status,
    { revision: '0', data: undefined, created: now, updated: now, expires: Infinity },
    { sid: sid('MP', name), unique_name: name, service_sid: service, url, links },
  );
}

function dated(
  status: number,
  { revision, data, created, updated, expires }: Entry,
  resource: object,
): Answer {
  const body = {
    ...resource,
    account_sid: null,
    revision,
    data,
    date_expires: Number.isFinite(expires) ? new Date(expires).toISOString() : null,
    date_created: created.toISOString(),
    date_updated: updated.toISOString(),
    created_by: 'system',
  };
  return { status, body, headers: { ETag: revision } };
}
