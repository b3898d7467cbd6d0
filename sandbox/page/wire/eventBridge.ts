import { http, HttpResponse, ws, type WebSocketHandlerConnection } from 'msw';
import type { Status } from '../world/interaction';
import type { World } from '../world/world';
import { alarm } from './alarm';
import { calls } from './bridgeCalls';
import { flexInteractions } from './bridgeInteractions';
import { reservations } from './bridgeReservations';
import { workers } from './bridgeWorkers';
import { dispatch, type Routes } from './routes';
import { reservationJson, workerJson } from './taskrouterJson';

/**
 * TaskRouter's event bridge: requests tunnelled through one address, events pushed through one socket. The server
 * speaks first, and then at least every 30 s (a single space will do), or the client takes the connection for lost.
 */
export const eventBridgeHost = 'event-bridge.twilio.com';
const address = `${eventBridgeHost}/v1/wschannels`;
const heartbeat = 15_000;
const tokenLifetime = 12 * 60 * 60 * 1000;

interface Tunnel {
  readonly url: string;
  readonly method: string;
  readonly params?: Record<string, unknown>;
}

/** @param down - TaskRouter answers nothing but errors. */
export function eventBridge(world: World, down: boolean) {
  const routes: Routes<unknown> = {
    ...workers(world),
    ...reservations(world),
    ...calls(world),
    ...flexInteractions(world),
  };
  const socket = ws.link(`wss://${address}*`);
  // Not the link's own broadcast: that goes to the sockets of other links, too, and of other tabs.
  const clients = new Set<WebSocketHandlerConnection['client']>();
  const push = (event_type: string, payload: unknown) =>
    clients.forEach((client) => client.send(JSON.stringify({ event_type, payload })));

  world.listen((happening) => {
    if (happening.type === 'worker') {
      if (happening.worker.person !== world.me) return;
      push(`worker.${happening.changed}.update`, workerJson(world, happening.worker));
      return;
    }
    const { interaction, changed } = happening;
    if (interaction.workerSid !== world.me.workerSid || changed !== 'status') return;
    const event = eventNames[interaction.status];
    if (event) push(`reservation.${event}`, reservationJson(world, interaction));
  });

  return [
    socket.addEventListener('connection', ({ client }) => {
      if (down) return client.close();
      client.send(JSON.stringify({ event_type: 'init', payload: initPayload(world) }));
      clients.add(client);
      const beat = setInterval(() => client.send(' '), heartbeat);
      client.addEventListener('close', () => {
        clients.delete(client);
        clearInterval(beat);
      });
    }),
    http.post(`https://${address}`, async ({ request }) => {
      if (down) return new HttpResponse(null, { status: 503 });
      const { url, method, params = {} } = (await request.json()) as Tunnel;
      const answer = dispatch(routes, { method, path: url, params });
      if (answer === undefined) alarm('event bridge', `${method} ${url}`);
      return answer === undefined || answer === null
        ? HttpResponse.json({ payload: { message: 'Not found', code: 20404 } }, { status: 404 })
        : HttpResponse.json({ payload: answer });
    }),
  ];
}

const eventNames: Readonly<Record<Status, string | null>> = {
  waiting: null,
  pending: 'created',
  accepted: 'accepted',
  wrapping: 'wrapup',
  completed: 'completed',
  rejected: 'rejected',
  canceled: 'canceled',
};

const initPayload = (world: World) => ({
  channel_id: world.me.workerSid,
  account_sid: world.accountSid,
  workspace_sid: world.catalog.workspace,
  token_lifetime: tokenLifetime,
});
