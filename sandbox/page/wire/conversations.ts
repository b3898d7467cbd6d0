import type { World } from '../world/world';
import type { MapItems } from './syncMaps';
import type { TunnelRoutes } from './twilsock';

const origin = 'https://aim.us1.twilio.com/Client/v2';

/** Conversations: what its client needs to connect. The simulated interactions carry no conversation. */
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
    options: { reachability_enabled: false, typing_timeout: 5 },
    sync_objects: { my_user_info: userInfo, my_conversations: myConversations },
  };
  const users = 'aim/Client/v2/Services/:service/Users/:user';
  return {
    'GET aim/Client/v2/Configuration': () => () => ({ body: configuration }),
    [`POST ${users}`]: () => (_caller, body) => ({ body }),
    [`GET ${users}/Conversations`]: () => () => ({ body: { conversations: [], meta: { next_token: null } } }),
  };
}

const userInfo = 'my_user_info';
const myConversations = 'my_conversations';

/** The Sync maps that the Conversations client opens on its own. */
export const conversationMap = (name: string): MapItems =>
  name === userInfo || name === myConversations ? {} : undefined;
