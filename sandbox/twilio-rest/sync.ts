import { pageV1 } from './paging';
import * as body from './syncBodies';
import { twilioError, type Answer, type Ask, type Route, type World } from './wire';
import type { Access } from './syncLimits';

const maps = '/v1/Services/([^/]+)/Maps';
const documents = '/v1/Services/([^/]+)/Documents';
// https://www.twilio.com/docs/sync/limits
const dataLimit = 16 * 1024;
// The most that a page may hold: the resource's own documentation, in the twilio package.
const mostPerPage = 100;

const newObjects = 'new objects';
const mapNotFound = () => twilioError(404, 54200, 'Map not found');
const itemNotFound = () => twilioError(404, 54201, 'Map Item not found');
const documentNotFound = () => twilioError(404, 54100, 'Document not found');
const nameTaken = () => twilioError(409, 54301, 'Unique name already exists');

/** Documents, maps and their items, within Twilio's limits. Error codes: https://www.twilio.com/docs/api/errors */
export const syncRoutes: readonly Route[] = [
  route('POST', documents, (ask, world, service) => {
    const name = ask.form.get('UniqueName') ?? '';
    return limited(world, newObjects, 'write', 0, () => {
      if (world.sync.document(name)) return nameTaken();
      return withData(ask.form, (data, ttl) =>
        body.document(201, service, name, world.sync.writeDocument(name, data, ttl)),
      );
    });
  }),
  route('GET', `${documents}/([^/]+)`, (_ask, world, service, name = '') =>
    limited(world, name, 'read', 0, () => {
      const entry = world.sync.document(name);
      return entry ? body.document(200, service, name, entry) : documentNotFound();
    }),
  ),
  route('POST', `${documents}/([^/]+)`, (ask, world, service, name = '') =>
    limited(world, name, 'write', bytesIn(ask), () => {
      const entry = world.sync.document(name);
      if (!entry) return documentNotFound();
      if (isStale(ask, entry)) return twilioError(412, 54103, 'Document revision mismatch');
      return withData(ask.form, (data, ttl) =>
        body.document(200, service, name, world.sync.writeDocument(name, data, ttl)),
      );
    }),
  ),
  route('POST', maps, (ask, world, service) => {
    const name = ask.form.get('UniqueName') ?? '';
    return limited(world, newObjects, 'write', 0, () => {
      if (world.sync.hasMap(name)) return nameTaken();
      world.sync.createMap(name);
      return body.map(201, service, name);
    });
  }),
  route('GET', `${maps}/([^/]+)`, (_ask, world, service, map = '') =>
    limited(world, map, 'read', 0, () =>
      world.sync.hasMap(map) ? body.map(200, service, map) : mapNotFound(),
    ),
  ),
  route('GET', `${maps}/([^/]+)/Items`, (ask, world, service, map = '') =>
    limited(world, map, 'read', 0, () => {
      const items = world.sync.list(map);
      if (!items) return mapNotFound();
      const from = ask.query.get('From');
      const isExclusive = ask.query.get('Bounds') === 'exclusive';
      const rest = items.filter(([key]) => from === null || key > from || (key === from && !isExclusive));
      return pageV1(
        ask,
        'items',
        rest,
        mostPerPage,
        ([key, entry]) => body.item(200, service, map, key, entry).body,
      );
    }),
  ),
  route('POST', `${maps}/([^/]+)/Items`, (ask, world, service, map = '') =>
    limited(world, newObjects, 'write', 0, () =>
      limited(world, map, 'write', bytesIn(ask), () => {
        const key = ask.form.get('Key') ?? '';
        if (!world.sync.hasMap(map)) return mapNotFound();
        if (world.sync.item(map, key)) return twilioError(409, 54208, 'Map Item already exists');
        return withData(ask.form, (data) =>
          body.item(201, service, map, key, world.sync.writeItem(map, key, data)),
        );
      }),
    ),
  ),
  route('GET', `${maps}/([^/]+)/Items/([^/]+)`, (_ask, world, service, map = '', key = '') =>
    limited(world, map, 'read', 0, () => {
      const entry = world.sync.item(map, key);
      if (entry) return body.item(200, service, map, key, entry);
      return world.sync.hasMap(map) ? itemNotFound() : mapNotFound();
    }),
  ),
  route('POST', `${maps}/([^/]+)/Items/([^/]+)`, (ask, world, service, map = '', key = '') =>
    limited(world, map, 'write', bytesIn(ask), () => {
      const entry = world.sync.item(map, key);
      if (!entry) return world.sync.hasMap(map) ? itemNotFound() : mapNotFound();
      if (isStale(ask, entry)) return twilioError(412, 54205, 'Map Item revision mismatch');
      return withData(ask.form, (data) =>
        body.item(200, service, map, key, world.sync.writeItem(map, key, data)),
      );
    }),
  ),
];

function route(
  method: string,
  path: string,
  answer: (ask: Ask, world: World, service: string, ...names: string[]) => Answer,
): Route {
  const answered = (ask: Ask, world: World, service = '', ...names: string[]) =>
    answer(ask, world, service, ...names);
  return { upstream: 'sync', host: body.host, method, path: new RegExp(`^${path}$`), answer: answered };
}

function limited({ limits }: World, object: string, access: Access, bytes: number, answer: () => Answer) {
  const wait = limits.pass(object, access, bytes);
  if (wait !== undefined) {
    return {
      ...twilioError(429, 54009, 'Rate limit exceeded'),
      headers: { 'Retry-After': String(wait) },
    };
  }
  const answered = answer();
  if (access === 'read') limits.answered(object, JSON.stringify(answered.body).length);
  return answered;
}

function isStale({ ifMatch }: Ask, { revision }: { readonly revision: string }): boolean {
  return ifMatch !== undefined && ifMatch !== revision;
}

function bytesIn({ form }: Ask): number {
  return Buffer.byteLength(form.get('Data') ?? '');
}

function withData(form: URLSearchParams, write: (data: unknown, ttl?: number) => Answer): Answer {
  const json = form.get('Data') ?? '{}';
  if (Buffer.byteLength(json) > dataLimit) return twilioError(413, 54006, 'Request entity too large');
  const ttl = form.get('Ttl');
  return write(JSON.parse(json), ttl === null ? undefined : Number(ttl));
}
