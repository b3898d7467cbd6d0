import { sidsOf } from '../page/world/interaction';
import type { MadeInteraction } from './contactCenter';
import { pageV1 } from './paging';
import { twilioError, type Answer, type Route, type World } from './wire';

const host = 'conversations.twilio.com';
const conversation = '/v1/Conversations/(CH[0-9a-f]{32})';

/** Conversations: users, messages, state and timers, and where an identity takes part. https://www.twilio.com/docs/conversations-classic/api */
export const conversationRoutes: readonly Route[] = [
  {
    upstream: 'conversations',
    host,
    method: 'POST',
    path: /^\/v1\/Users$/,
    answer: ({ form }, { contactCenter }) => {
      const [identity, name] = [form.get('Identity') ?? '', form.get('FriendlyName')];
      return contactCenter.addUser(identity, name)
        ? { status: 201, body: { identity, friendly_name: name } }
        : twilioError(409, 50201, 'User already exists');
    },
  },
  {
    upstream: 'conversations',
    host,
    method: 'POST',
    path: new RegExp(`^${conversation}/Messages$`),
    answer: ({ form }, world, sid = '') =>
      onFound(world, sid, (found) => {
        const author = form.get('Author') ?? 'system';
        const by = author === found.customer ? 'customer' : 'worker';
        return world.contactCenter.write(found, by, form.get('Body') ?? '')
          ? { status: 201, body: messageResource(found, found.messages?.length ?? 0, author) }
          : closed();
      }),
  },
  {
    upstream: 'conversations',
    host,
    method: 'GET',
    path: new RegExp(`^${conversation}/Messages$`),
    answer: (ask, world, sid = '') =>
      onFound(world, sid, (found) => {
        const all = (found.messages ?? []).map(({ by }, index) =>
          messageResource(found, index, by === 'customer' ? found.customer : 'the worker'),
        );
        return pageV1(ask, 'messages', ask.query.get('Order') === 'desc' ? all.reverse() : all);
      }),
  },
  {
    upstream: 'conversations',
    host,
    method: 'POST',
    path: new RegExp(`^${conversation}$`),
    answer: ({ form }, world, sid = '') =>
      onFound(world, sid, (found) => {
        if (found.made.closed) return closed();
        const minutes = /^PT(\d+)M$/.exec(form.get('Timers.Closed') ?? '')?.[1];
        if (minutes) world.contactCenter.closeAfter(found, Number(minutes) * 60_000);
        if (form.get('State') === 'closed') world.contactCenter.close(found);
        return { status: 200, body: { sid, state: form.get('State') ?? 'active' } };
      }),
  },
  {
    upstream: 'conversations',
    host,
    method: 'GET',
    path: /^\/v1\/ParticipantConversations$/,
    answer: (ask, { contactCenter, token }) => {
      const identity = ask.query.get('Identity');
      const found = contactCenter.all().filter(({ customer, messages }) => messages && customer === identity);
      const resources = found.map((one) => ({
        participant_identity: identity,
        conversation_sid: sidsOf(token.world, one).conversation,
        conversation_state: one.made.closed ? 'closed' : 'active',
      }));
      return found.length > 0
        ? pageV1(ask, 'conversations', resources)
        : twilioError(404, 20404, 'Not found');
    },
  },
];

function onFound({ contactCenter }: World, sid: string, answer: (found: MadeInteraction) => Answer): Answer {
  const found = contactCenter.find(sid);
  return found?.messages ? answer(found) : twilioError(404, 20404, 'Not found');
}

const closed = () => twilioError(400, 50380, 'The conversation is closed');

const messageResource = ({ messages }: MadeInteraction, index: number, author: string) => ({
  sid: `IM${String(index).padStart(32, '0')}`,
  index,
  author,
  body: messages?.[index]?.text ?? null,
});
