import type { Interaction } from '../world/interaction';
import type { World } from '../world/world';
import { conversationNames, friendlyNameOf, joined, myConversations, userInfo } from './conversationObjects';
import { notFound, type TunnelRoutes } from './twilsock';

const origin = 'https://aim.us1.twilio.com/Client/v2';

/**
 * Conversations: its client asks for a configuration, reads everything else from Sync (conversationObjects.ts), and
 * writes here. Typing and reading are taken and forgotten.
 */
export function conversations(world: World): TunnelRoutes {
  const service = `${origin}/Services/${world.catalog.conversationService}`;
  const links = {
    my_conversations: `${service}/Users/${world.me.identity}/Conversations`,
    conversations: `${service}/Conversations`,
    users: `${service}/Users`,
    current_user: `${service}/Users/${world.me.identity}`,
    typing: `${service}/typing`,
    media_service: 'https://mcs.us1.twilio.com/v1/Services',
    media_set_service: 'https://mcs.us1.twilio.com/v1/Services',
    messages_receipts: `${service}/receipts`,
  };
  const configuration = {
    identity: world.me.identity,
    links,
    options,
    sync_objects: { my_user_info: userInfo(world.me.identity), my_conversations: myConversations },
  };
  const path = 'aim/Client/v2/Services/:service';
  return {
    'GET aim/Client/v2/Configuration': () => () => ({ body: configuration }),
    [`GET ${path}/Users/:user`]:
      ({ user = '' }) =>
      () => ({
        body: {
          identity: user,
          friendly_name: friendlyNameOf(world, user),
          attributes: '{}',
          sync_objects: { user_info_map: userInfo },
        },
      }),
    [`POST ${path}/Users/:user`]: () => (_caller, body) => ({ body }),
    [`GET ${path}/Users/:user/Conversations`]: () => () => ({
      body: { conversations: joined(world).map((one) => membership(world, one)), meta: { next_token: null } },
    }),
    [`POST ${path}/Users/:user/Conversations/:conversation`]: () => (_caller, body) => ({ body }),
    [`POST ${path}/typing`]: () => () => ({ body: {} }),
    // A supervisor looks into a conversation without being in it.
    [`GET ${path}/Conversations/:conversation`]:
      ({ conversation = '' }) =>
      () => {
        const interaction = world.interaction(conversation);
        return interaction ? { body: conversationJson(conversation, interaction) } : notFound;
      },
    [`GET ${path}/Conversations/:conversation/MessageRecipients`]: () => () => ({
      body: { message_recipients: [], meta: { next_token: null, previous_token: null } },
    }),
    [`POST ${path}/Conversations/:conversation/Messages`]:
      ({ conversation = '' }) =>
      (_caller, body) => {
        const interaction = world.interaction(conversation);
        const written = interaction && world.write(interaction, 'worker', (body as { body: string }).body);
        return { body: { sid: `IM${conversation.slice(2)}`, index: (written?.messages?.length ?? 1) - 1 } };
      },
  };
}

const options = {
  reachability_enabled: false,
  typing_timeout: 5,
  media_attachments_count_limit: 10,
  media_attachment_size_limit_in_mb: 150,
  media_attachments_total_size_limit_in_mb: 150,
  email_bodies_allowed_mime_types: ['text/plain', 'text/html'],
  email_histories_allowed_mime_types: ['text/plain', 'text/html'],
};

function conversationJson(sid: string, { customer, createdAt, updatedAt }: Interaction) {
  return {
    sid,
    status: 'notParticipating',
    friendly_name: customer,
    unique_name: null,
    attributes: '{}',
    created_by: 'system',
    date_created: new Date(createdAt).toISOString(),
    date_updated: new Date(updatedAt).toISOString(),
  };
}

function membership(world: World, interaction: Interaction) {
  const { conversation } = world.sids(interaction);
  const { document, messages } = conversationNames(conversation);
  return {
    conversation_sid: conversation,
    status: 'joined',
    last_read_message_index: null,
    notification_level: 'default',
    sync_objects: { conversation: document, messages },
  };
}
