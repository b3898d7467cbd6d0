import { http, HttpResponse, ws, type WebSocketData } from 'msw';
import { activityNames } from '../world/catalog';
import type { Interaction, ReservationStatus } from '../world/interaction';
import type { World } from '../world/world';
import { alarm } from './alarm';
import { dispatch, type Routes, type Tunnelled } from './routes';
import { activitiesJson, reservationJson, taskJson, workerChannelsJson, workerJson } from './taskrouterJson';

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

export function eventBridge(world: World) {
  const routes = routesOf(world);
  const socket = ws.link(`wss://${address}*`);
  const push = (event_type: string, payload: unknown) =>
    socket.broadcast(JSON.stringify({ event_type, payload }));

  world.listen((happening) => {
    if (happening.type === 'worker') {
      if (happening.worker.person !== world.me) return;
      push(`worker.${happening.changed}.update`, workerJson(world, happening.worker));
    } else if (happening.interaction.workerSid === world.me.workerSid) {
      push(
        `reservation.${eventNames[happening.interaction.status]}`,
        reservationJson(world, happening.interaction),
      );
    }
  });

  return [
    socket.addEventListener('connection', ({ client }) => {
      client.send(JSON.stringify({ event_type: 'init', payload: initPayload(world) }));
      const beat = setInterval(() => client.send(' ' satisfies WebSocketData), heartbeat);
      client.addEventListener('close', () => clearInterval(beat));
    }),
    http.post(`https://${address}`, async ({ request }) => {
      const { url, method, params = {} } = (await request.json()) as Tunnel;
      const answer = dispatch(routes, { method, path: url, params });
      if (answer === undefined) alarm('event bridge', `${method} ${url}`);
      return answer === undefined || answer === null
        ? HttpResponse.json({ payload: { message: 'Not found', code: 20404 } }, { status: 404 })
        : HttpResponse.json({ payload: answer });
    }),
  ];
}

const eventNames: Readonly<Record<ReservationStatus, string>> = {
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

const list = (contents: readonly unknown[]) => ({ contents, after_sid: null });

/** Null: the thing asked for does not exist. */
function routesOf(world: World): Routes<unknown> {
  const workspace = `Workspaces/${world.catalog.workspace}`;
  const worker = `${workspace}/Workers/:worker`;
  return {
    [`GET ${worker}`]: ({ worker: sid = '' }) => {
      const found = world.worker(sid);
      return found ? workerJson(world, found) : null;
    },
    [`POST ${worker}`]: ({ worker: sid = '' }, { params }) => updateWorker(world, sid, params),
    [`GET ${workspace}/Activities`]: () => list(activitiesJson(world)),
    [`GET ${worker}/WorkerChannels`]: ({ worker: sid = '' }) => {
      const found = world.worker(sid);
      return found ? list(workerChannelsJson(world, found)) : null;
    },
    [`GET ${worker}/Reservations`]: ({ worker: sid = '' }) =>
      list(world.openInteractions(sid).map((one) => reservationJson(world, one))),
    [`POST ${worker}/Reservations/:reservation`]: ({ reservation = '' }, request) => {
      const interaction = world.interaction(reservation);
      return interaction ? updateReservation(world, interaction, request) : null;
    },
    [`GET ${workspace}/Tasks/:task`]: ({ task = '' }) => {
      const interaction = world.interaction(task);
      return interaction ? taskJson(world, interaction) : null;
    },
  };
}

function updateWorker(world: World, sid: string, params: Tunnelled['params']): unknown {
  const { ActivitySid, Attributes } = params;
  if (ActivitySid !== undefined) {
    const name = activityNames.find((activity) => world.catalog.activity(activity) === ActivitySid);
    if (name) world.setActivity(sid, name);
  }
  if (Attributes !== undefined) {
    world.setAttributes(
      sid,
      (typeof Attributes === 'string' ? JSON.parse(Attributes) : Attributes) as object as Record<
        string,
        unknown
      >,
    );
  }
  const worker = world.worker(sid);
  return worker ? workerJson(world, worker) : null;
}

/** How long the simulated phone of a worker rings before it is picked up. */
const pickUp = 600;

function updateReservation(world: World, interaction: Interaction, { params }: Tunnelled): unknown {
  if (params['Instruction'] === 'conference') {
    // TaskRouter calls the worker's phone first; the reservation is accepted when somebody answers.
    setTimeout(() => world.move(interaction, 'accepted'), pickUp);
    return reservationJson(world, interaction);
  }
  const moved = world.move(interaction, params['ReservationStatus'] as ReservationStatus);
  return reservationJson(world, moved ?? interaction);
}
