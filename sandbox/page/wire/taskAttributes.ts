import type { Interaction } from '../world/interaction';
import type { World } from '../world/world';

/** What Flex's own flows put into a task's attributes, per channel. */
export function taskAttributes(world: World, interaction: Interaction): Record<string, unknown> {
  return { ...flowAttributes(world, interaction), ...interaction.made?.attributes };
}

function flowAttributes(world: World, interaction: Interaction): Record<string, unknown> {
  const { customer, channel } = interaction;
  const sids = world.sids(interaction);
  switch (channel) {
    case 'voice':
      return {
        direction: 'inbound',
        name: customer,
        from: customer,
        to: '+12025550100',
        caller: customer,
        call_sid: sids.customerCall,
        conference: { sid: sids.conference, participants: { customer: sids.customerCall } },
      };
    case 'sms':
    case 'chat':
      return {
        direction: 'inbound',
        name: customer,
        from: customer,
        customerName: customer,
        customerAddress: customer,
        channelType: channel === 'sms' ? 'sms' : 'web',
        conversationSid: sids.conversation,
        flexInteractionSid: sids.flexInteraction,
        flexInteractionChannelSid: sids.flexChannel,
        flexChannelInviteSid: sids.invite,
      };
    case 'default':
      return { name: customer, title: 'Call back about an order' };
  }
}
