import { isWritten, type Interaction } from '../world/interaction';
import type { World } from '../world/world';
import type { Routes } from './routes';

/**
 * Flex's Interactions API: SMS and chat are accepted, wrapped up and completed through their channel, not through the
 * reservation. Calls have no channel there, and Flex then reads their conference from Sync.
 */
export function flexInteractions(world: World): Routes<unknown> {
  const interaction = 'v1/Interactions/:interaction';
  const channel = `${interaction}/Channels/:channel`;
  const find = (names: Readonly<Record<string, string>>) => world.interaction(names['interaction'] ?? '');
  return {
    [`GET ${interaction}/Channels`]: (names) => {
      const found = find(names);
      return { channels: found && isWritten(found) ? [channelJson(world, found)] : [] };
    },
    [`POST ${channel}/Invites/:invite`]: (names, { params }) => {
      const found = find(names);
      if (!found) return null;
      world.move(found, params['action'] === 'accept' ? 'accepted' : 'rejected');
      return { sid: names['invite'] };
    },
    [`POST ${channel}`]: (names, { params }) => {
      const found = find(names);
      if (!found) return null;
      const { status } = params['routing'] as { status: 'wrapup' | 'closed' };
      world.move(found, status === 'wrapup' ? 'wrapping' : 'completed');
      return channelJson(world, found);
    },
    [`GET ${channel}/Participants`]: (names) => {
      const found = find(names);
      return { participants: found ? participantsJson(world, found) : [] };
    },
  };
}

function channelJson(world: World, interaction: Interaction) {
  const { flexInteraction, flexChannel, conversation } = world.sids(interaction);
  return {
    sid: flexChannel,
    interaction_sid: flexInteraction,
    media_sid: conversation,
    type: interaction.channel === 'sms' ? 'sms' : 'web',
    status: interaction.status === 'accepted' ? 'active' : 'closed',
  };
}

function participantsJson(world: World, interaction: Interaction) {
  const { flexInteraction, flexChannel, customer, worker } = world.sids(interaction);
  const shared = { interaction_sid: flexInteraction, channel_sid: flexChannel };
  return [
    {
      ...shared,
      participant_sid: customer,
      type: 'customer',
      media_properties: {},
      routing_properties: null,
    },
    { ...shared, participant_sid: worker, type: 'agent', media_properties: {}, routing_properties: null },
  ];
}
