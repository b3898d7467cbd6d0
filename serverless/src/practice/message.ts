import type { Twilio } from 'twilio';
import { markOf } from '../../../src/practice/model/marks';
import { ignoring } from './gone';
import type { OpenPractice } from './ledger';
import { scriptIn } from './lines';
import { isPlace, type Place } from './place';
import type { Routing } from './routing';
import { attributesOf, endTask, liveTasksOf } from './tasks';

// The least that Conversations takes. https://www.twilio.com/docs/conversations-classic/states-timers
const closesAfter = 'PT10M';

/** Who writes as the customer: no person, no address, an identity in this account's conversations and nowhere else. */
export const customerOf = (practiceId: string) => `onboarding-practice-${practiceId}`;

/** What a new conversation's task is made of: for this worker, and marked. */
function propertiesOf({ workspace, workflow, queue }: Routing, workerSid: string, practice: OpenPractice) {
  const { customer } = scriptIn(practice.language);
  return {
    workspace_sid: workspace,
    workflow_sid: workflow,
    queue_sid: queue,
    worker_sid: workerSid,
    task_channel_unique_name: 'chat',
    attributes: { ...markOf(practice), name: customer, customerName: customer, direction: 'inbound' },
  };
}

/**
 * Makes a conversation for this worker alone. Its only participant beside the worker is an identity of Conversations, so
 * that nothing leaves Twilio. Says where it lives, and to whom TaskRouter will offer it.
 * https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
 */
export async function makeMessage(
  client: Twilio,
  routing: Routing,
  workerSid: string,
  practice: OpenPractice,
): Promise<{ place: Place; target: unknown }> {
  await nameCustomer(client, practice);
  const made = await client.flexApi.v1.interaction.create({
    channel: {
      type: 'web',
      initiated_by: 'api',
      participants: [{ identity: customerOf(practice.id) }],
    },
    routing: { properties: propertiesOf(routing, workerSid, practice) },
  });
  return read(made);
}

/**
 * Conversations makes a user of every identity it meets, without a name. Flex shows who chats by their user's name, and where
 * there is none the identity, which says nothing to anybody.
 * https://www.twilio.com/docs/conversations-classic/api/user-resource
 */
async function nameCustomer(client: Twilio, { id, language }: OpenPractice): Promise<void> {
  await client.conversations.v1.users.create({
    identity: customerOf(id),
    friendlyName: scriptIn(language).customer,
    xTwilioWebhookEnabled: 'false',
  });
}

/** The customer's first line, and a timer that closes the conversation even if nobody ever calls again. */
export async function greet(client: Twilio, { conversation }: Place, practice: OpenPractice): Promise<void> {
  await Promise.all([
    client.conversations.v1.conversations(conversation).update({ 'timers.closed': closesAfter }),
    say(client, conversation, practice, 0),
  ]);
}

/** One more of the customer's lines. Webhooks stay silent: no bot or flow of the account takes it for a customer's. */
export async function say(
  client: Twilio,
  conversation: string,
  { id, language }: OpenPractice,
  line: number,
): Promise<void> {
  await client.conversations.v1.conversations(conversation).messages.create({
    author: customerOf(id),
    body: scriptIn(language).lines[line] ?? '',
    xTwilioWebhookEnabled: 'false',
  });
}

/** How many lines the customer has said, and whether it is the customer's turn. */
export async function turnOf(client: Twilio, conversation: string, practiceId: string) {
  const customer = customerOf(practiceId);
  const messages = await client.conversations.v1
    .conversations(conversation)
    .messages.list({ order: 'desc', limit: 50 });
  const said = messages.filter(({ author }) => author === customer).length;
  return { said, isCustomers: messages.length > 0 && messages[0]?.author !== customer };
}

/** The customer leaves: the channel closes, and the task is the person's to wrap up and complete. */
export async function leave(client: Twilio, { interaction, channel }: Place): Promise<void> {
  const { channels } = client.flexApi.v1.interaction(interaction);
  await channels(channel)
    .update({ status: 'closed' })
    .catch(ignoring(400, 404, 409));
}

/**
 * Ends a conversation and its task, through the channel as Flex wants it; by the customer's identity where nobody got to
 * write down where it lives.
 * https://www.twilio.com/docs/flex/developer/conversations/best-practices
 */
export async function endMessage(client: Twilio, id: string, place: Place | undefined): Promise<void> {
  if (place) {
    await client.flexApi.v1
      .interaction(place.interaction)
      .channels(place.channel)
      .update({ status: 'closed', routing: { status: 'closed' } })
      .catch(ignoring(400, 404, 409));
  }
  const { participantConversations, conversations } = client.conversations.v1;
  const found = await participantConversations.list({ identity: customerOf(id), limit: 20 }).catch(none);
  const open = found.filter(({ conversationState }) => conversationState !== 'closed');
  await Promise.all(
    open.map(({ conversationSid }) =>
      conversations(conversationSid)
        .update({ state: 'closed' })
        .catch(ignoring(400, 404, 409)),
    ),
  );
}

/** An identity that never came to be has no conversations: Twilio says 404. */
function none(error: unknown): [] {
  return ignoring(404)(error) ?? [];
}

/** What an answer says of the new conversation: its task, under `routing.properties`, names it in its attributes. */
function read({ sid, routing }: { sid: string; routing: unknown }): { place: Place; target: unknown } {
  const { properties = {} } = (routing ?? {}) as {
    properties?: { attributes?: unknown; routing_target?: unknown };
  };
  const { flexInteractionChannelSid, conversationSid } = attributesOf(properties);
  const place = { interaction: sid, channel: flexInteractionChannelSid, conversation: conversationSid };
  if (!isPlace(place)) throw new TypeError('not an interaction');
  return { place, target: properties.routing_target };
}

/**
 * Where `worker_sid` did not count: takes the task back before it reaches anybody, and invites the worker by name. Nothing
 * documents whether it counts for conversations that a program begins.
 * https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource
 */
export async function aim(
  client: Twilio,
  routing: Routing,
  workerSid: string,
  practice: OpenPractice,
  { interaction, channel }: Place,
): Promise<void> {
  const tasks = await liveTasksOf(client, routing.workspace, practice.id);
  await Promise.all(tasks.map((task) => endTask(task, client)));
  await client.flexApi.v1
    .interaction(interaction)
    .channels(channel)
    .invites.create({ routing: { properties: propertiesOf(routing, workerSid, practice) } });
}
