import type { ServerResponse } from 'node:http';
import type { MadeChange } from '../page/world/world';
import type { ContactCenter, MadeInteraction, Presence } from './contactCenter';
import type { SimulatedTwilio } from './rest';

/** What a page follows: everything that the functions made in its world, and this machine's time. */
export interface MadeSnapshot {
  readonly now: number;
  readonly interactions: readonly MadeInteraction[];
  /** Requests of the functions that were above Sync's limits. */
  readonly refused: number;
}

// Time moves things on without anybody asking: an offer lapses.
const tick = 1000;

/**
 * A door into a world, for pages and tests. Below `/sandbox/worlds/<id>`:
 * `GET` shows what was asked of Twilio, and how often Sync refused; `GET /made` what the functions made, `GET /made/events` the same after every
 * change, as server-sent events; `POST /presence` takes what a page says of its person, `POST /made` what they do;
 * `PUT /<map>/<key>` stores a Sync item and `PUT /<document>` a document, as if somebody had done it by hand.
 */
export function door(
  twilio: SimulatedTwilio,
  { method, pathname, body }: { readonly method: string; readonly pathname: string; readonly body: string },
  response: ServerResponse,
): void {
  const [, , , id = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  const contactCenter = twilio.contactCenter(id);
  const world = twilio.world(id);
  switch (`${method} ${rest.join('/')}`) {
    case 'GET made':
      return send(response, 200, snapshot(twilio, id));
    case 'GET made/events':
      return follow(twilio, id, response);
    case 'POST made':
      handle(contactCenter, JSON.parse(body) as MadeChange);
      return send(response, 200, {});
    case 'POST presence':
      contactCenter.report(JSON.parse(body) as Presence);
      return send(response, 200, {});
    case 'GET ':
      return send(response, world ? 200 : 404, {
        asked: world?.asked ?? [],
        refused: world?.limits.refused ?? 0,
      });
  }
  const [object, key] = rest;
  if (method === 'PUT' && object && key) world?.sync.writeItem(object, key, JSON.parse(body));
  else if (method === 'PUT' && object) world?.sync.writeDocument(object, JSON.parse(body));
  send(response, world ? 200 : 404, {});
}

function snapshot(twilio: SimulatedTwilio, id: string): MadeSnapshot {
  const refused = twilio.world(id)?.limits.refused ?? 0;
  return { now: Date.now(), interactions: twilio.contactCenter(id).all(), refused };
}

function handle(contactCenter: ContactCenter, { number, status, text }: MadeChange): void {
  const found = contactCenter.all().find((one) => one.number === number);
  if (!found) return;
  if (text !== undefined) contactCenter.write(found, 'worker', text);
  if (status) contactCenter.move(found, status);
  // Flex closes the channel of a conversation that is completed in it.
  if (status === 'completed') contactCenter.close(found);
}

function follow(twilio: SimulatedTwilio, id: string, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  let told = '';
  const tell = () => {
    const { now, ...made } = snapshot(twilio, id);
    const state = JSON.stringify(made);
    if (state === told) return;
    told = state;
    response.write(`data: ${JSON.stringify({ now, ...made })}\n\n`);
  };
  tell();
  const stop = twilio.contactCenter(id).listen(tell);
  const timer = setInterval(tell, tick);
  response.on('close', () => {
    stop();
    clearInterval(timer);
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
