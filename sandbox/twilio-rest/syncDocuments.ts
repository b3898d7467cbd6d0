import { sid } from '../sid';
import { twilioError, type Answer, type Route } from './wire';

/** One Sync document. The revision changes with every write. */
export interface SyncDocument {
  readonly revision: string;
  readonly data: unknown;
  /** Milliseconds since the epoch; Infinity for one that stays. */
  readonly expires: number;
}

const host = 'sync.twilio.com';
const documents = '/v1/Services/([^/]+)/Documents';
// https://www.twilio.com/docs/sync/limits
const documentLimit = 16 * 1024;

/** The documents of one simulated Sync service, by unique name. */
export class SyncDocuments {
  private readonly documents = new Map<string, SyncDocument>();

  read(name: string): SyncDocument | undefined {
    const found = this.documents.get(name);
    return found && found.expires > Date.now() ? found : undefined;
  }

  /** @param ttl seconds; 0 for a document that stays, nothing to leave it as it is. */
  write(name: string, data: unknown, ttl?: number): SyncDocument {
    const before = this.read(name);
    const expires = ttl === undefined ? (before?.expires ?? Infinity) : Date.now() + (ttl || Infinity) * 1000;
    const revision = before ? (Number.parseInt(before.revision, 16) + 1).toString(16) : '0';
    const document = { revision, data, expires };
    this.documents.set(name, document);
    return document;
  }
}

/** Sync documents. Error codes: https://www.twilio.com/docs/api/errors */
export const syncDocumentRoutes: readonly Route[] = [
  {
    upstream: 'sync',
    host,
    method: 'POST',
    path: new RegExp(`^${documents}$`),
    answer: ({ form }, world, service = '') => {
      const name = form.get('UniqueName') ?? '';
      if (world.documents.read(name)) return twilioError(409, 54301, 'Unique name already exists');
      return written(form, (data, ttl) => answer(201, service, name, world.documents.write(name, data, ttl)));
    },
  },
  {
    upstream: 'sync',
    host,
    method: 'GET',
    path: new RegExp(`^${documents}/([^/]+)$`),
    answer: (_ask, world, service = '', name = '') => {
      const document = world.documents.read(name);
      return document ? answer(200, service, name, document) : notFound();
    },
  },
  {
    upstream: 'sync',
    host,
    method: 'POST',
    path: new RegExp(`^${documents}/([^/]+)$`),
    answer: ({ form, ifMatch }, world, service = '', name = '') => {
      const document = world.documents.read(name);
      if (!document) return notFound();
      if (ifMatch !== undefined && ifMatch !== document.revision) {
        return twilioError(412, 54103, 'Document revision mismatch');
      }
      return written(form, (data, ttl) => answer(200, service, name, world.documents.write(name, data, ttl)));
    },
  },
];

const notFound = () => twilioError(404, 54100, 'Document not found');

function written(form: URLSearchParams, write: (data: unknown, ttl?: number) => Answer): Answer {
  const json = form.get('Data') ?? '{}';
  if (Buffer.byteLength(json) > documentLimit) return twilioError(413, 54006, 'Request entity too large');
  const ttl = form.get('Ttl');
  return write(JSON.parse(json), ttl === null ? undefined : Number(ttl));
}

function answer(status: number, service: string, name: string, document: SyncDocument): Answer {
  const { revision, data, expires } = document;
  const now = new Date().toISOString();
  const body = {
    sid: sid('ET', name),
    unique_name: name,
    account_sid: null,
    service_sid: service,
    url: `https://${host}/v1/Services/${service}/Documents/${name}`,
    links: {},
    revision,
    data,
    date_expires: Number.isFinite(expires) ? new Date(expires).toISOString() : null,
    date_created: now,
    date_updated: now,
    created_by: 'system',
  };
  return { status, body, headers: { ETag: revision } };
}
