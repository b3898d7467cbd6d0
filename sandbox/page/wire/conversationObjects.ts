import { isWritten, type Interaction } from '../world/interaction';
import type { World } from '../world/world';
import type { Items } from './syncItems';

const userInfoPrefix = 'user_info.';

/** The Sync map about a user. */
export const userInfo = (identity: string) => userInfoPrefix + identity;
export const myConversations = 'my_conversations';

/** The Sync objects of a conversation: a document for itself, a list of messages, a map of participants. */
export const conversationNames = (sid: string) => ({
  document: `${sid}.channel`,
  messages: `${sid}.messages`,
  roster: `${sid}.roster`,
});

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The conversations that the signed-in person is in: from accepting an interaction until completing it. */
export function joined(world: World): Interaction[] {
  return world
    .openInteractions(world.me.workerSid)
    .filter((one) => isWritten(one) && one.status !== 'pending');
}

/** What a user of Conversations is called; nothing where nobody gave them a name. */
export function friendlyNameOf(world: World, identity: string): string | null {
  const person = world.people.find((one) => one.identity === identity);
  if (person) return person.name;
  const chat = world.allInteractions().find(({ customer }) => customer === identity);
  return chat?.customerName === undefined ? identity : chat.customerName;
}

export function conversationMap(world: World, name: string): Items {
  if (name.startsWith(userInfoPrefix)) {
    const friendlyName = friendlyNameOf(world, name.slice(userInfoPrefix.length));
    return {
      ...(friendlyName !== null && { friendlyName: { value: friendlyName } }),
      attributes: { value: '{}' },
    };
  }
  if (name === myConversations) {
    return Object.fromEntries(
      joined(world).map((one) => {
        const { conversation } = world.sids(one);
        const { document } = conversationNames(conversation);
        return [conversation, { status: 'joined', channel: document, lastConsumedMessageIndex: null }];
      }),
    );
  }
  return one(world, name, 'roster', (interaction) => roster(world, interaction));
}

export function conversationList(world: World, name: string): Items {
  return one(world, name, 'messages', (interaction) => messages(world, interaction));
}

export function conversationDocument(world: World, name: string): unknown {
  return one(world, name, 'document', (interaction) => {
    const { conversation } = world.sids(interaction);
    const { messages: list, roster: map } = conversationNames(conversation);
    return {
      messages: list,
      roster: map,
      friendlyName: interaction.customer,
      attributes: '{}',
      createdBy: 'system',
      state: { current: 'active', dateUpdated: iso(interaction.createdAt) },
      dateCreated: iso(interaction.createdAt),
      dateUpdated: iso(interaction.updatedAt),
    };
  });
}

/** What `make` makes of the interaction whose object has this name. */
function one<Made>(
  world: World,
  name: string,
  object: keyof ReturnType<typeof conversationNames>,
  make: (interaction: Interaction) => Made,
): Made | undefined {
  const sid = name.split('.')[0] ?? '';
  if (conversationNames(sid)[object] !== name) return undefined;
  const interaction = world.interaction(sid);
  return interaction && isWritten(interaction) ? make(interaction) : undefined;
}

/** Identity of the worker who has the conversation. */
const handler = (world: World, { workerSid }: Interaction) => world.worker(workerSid)?.person.identity ?? '';

function roster(world: World, interaction: Interaction): Items {
  const { customer, worker } = world.sids(interaction);
  const since = { dateCreated: iso(interaction.createdAt), dateUpdated: iso(interaction.createdAt) };
  const type = interaction.channel === 'sms' ? 'sms' : 'chat';
  return {
    [customer]: {
      ...since,
      type,
      attributes: '{}',
      // Who texts is known by their number alone; who chats has an identity.
      ...(type === 'chat' && { identity: interaction.customer, userInfo: userInfo(interaction.customer) }),
    },
    [worker]: {
      ...since,
      type: 'chat',
      attributes: '{}',
      identity: handler(world, interaction),
      userInfo: userInfo(handler(world, interaction)),
    },
  };
}

function messages(world: World, interaction: Interaction): Items {
  const { conversation, customer, worker } = world.sids(interaction);
  const all = interaction.messages ?? [];
  return Object.fromEntries(
    all.map(({ by, text, at }, index) => [
      String(index),
      {
        sid: `IM${index}${conversation.slice(3)}`,
        author: by === 'customer' ? interaction.customer : handler(world, interaction),
        memberSid: by === 'customer' ? customer : worker,
        text,
        type: 'text',
        attributes: '{}',
        timestamp: iso(at),
        dateUpdated: iso(at),
      },
    ]),
  );
}
