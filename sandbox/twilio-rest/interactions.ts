import { sidsOf } from '../page/world/interaction';
import type { MadeInteraction } from './contactCenter';
import { taskResource } from './taskResource';
import { twilioError, type Answer, type Ask, type Route, type World } from './wire';

const host = 'flex-api.twilio.com';
const channel = '/v1/Interactions/KD[0-9a-f]{32}/Channels/(UO[0-9a-f]{32})';
const day = 24 * 60 * 60 * 1000;

interface Channel {
  readonly type: string;
  readonly participants: readonly { readonly identity: string }[];
}
interface Routing {
  readonly properties: {
    readonly worker_sid?: string;
    readonly attributes?: Record<string, unknown>;
  };
}

/**
 * Flex's Interactions: a conversation and its task in one request, further invitations to it, and its end.
 * https://www.twilio.com/docs/flex/developer/conversations/interactions-api
 */
export const interactionRoutes: readonly Route[] = [
  {
    upstream: 'interactions',
    host,
    method: 'POST',
    path: /^\/v1\/Interactions$/,
    answer: (ask, world) => {
      const { participants } = parsed<Channel>(ask, 'Channel');
      const { worker_sid = null, attributes = {} } = parsed<Routing>(ask, 'Routing').properties;
      const target = world.token.faults.includes('interactions-unaimed') ? null : worker_sid;
      const made = world.contactCenter.make('chat', target, attributes, {
        customer: participants[0]?.identity ?? '',
        timeout: day,
      });
      return interactionAnswer(world, made);
    },
  },
  {
    upstream: 'interactions',
    host,
    method: 'POST',
    path: new RegExp(`^${channel}/Invites$`),
    answer: (ask, world, sid = '') =>
      onOpen(world, sid, (found) => {
        const target = parsed<Routing>(ask, 'Routing').properties.worker_sid ?? '';
        world.contactCenter.invite(found, target);
        return { status: 201, body: { sid: sidsOf(world.token.world, found).invite, routing: {} } };
      }),
  },
  {
    upstream: 'interactions',
    host,
    method: 'POST',
    path: new RegExp(`^${channel}$`),
    answer: (ask, world, sid = '') =>
      onOpen(world, sid, (found) => {
        end(world, found, ask.form.get('Routing') !== null);
        return { status: 200, body: { sid, status: ask.form.get('Status') } };
      }),
  },
];

/** Closing a channel closes its conversation and leaves its task to wrap up, or completes it too; an offer is taken back. */
function end({ contactCenter }: World, found: MadeInteraction, completes: boolean): void {
  const isTaken = found.status === 'accepted' || found.status === 'wrapping';
  contactCenter.move(found, isTaken ? (completes ? 'completed' : 'wrapping') : 'canceled');
  contactCenter.close(found);
}

function onOpen({ contactCenter }: World, sid: string, answer: (found: MadeInteraction) => Answer): Answer {
  const found = contactCenter.find(sid);
  if (!found) return twilioError(404, 20404, 'Not found');
  return found.made.closed ? twilioError(400, 45306, 'The channel is closed') : answer(found);
}

/** The documented answer shows the task under `routing.properties`. */
function interactionAnswer({ contactCenter, token }: World, made: MadeInteraction): Answer {
  const { flexInteraction } = sidsOf(token.world, made);
  const url = `https://${host}/v1/Interactions/${flexInteraction}`;
  const body = {
    sid: flexInteraction,
    channel: { type: 'web', initiated_by: 'api' },
    routing: { reservation: null, properties: taskResource(contactCenter, made) },
    interaction_context_sid: null,
    webhook_ttid: null,
    url,
    links: { channels: `${url}/Channels` },
  };
  return { status: 200, body };
}

function parsed<T>({ form }: Ask, name: string): T {
  return JSON.parse(form.get(name) ?? '{}') as T;
}
