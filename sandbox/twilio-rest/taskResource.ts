import { accountSid } from '../people';
import { sidsOf } from '../page/world/interaction';
import { isWaiting, type ContactCenter, type MadeInteraction } from './contactCenter';

export const workspaceOf = ({ world, catalog }: ContactCenter) => ({
  account_sid: accountSid(world),
  workspace_sid: catalog.workspace,
});

/** A task as TaskRouter's REST API writes it. */
export function taskResource(contactCenter: ContactCenter, interaction: MadeInteraction) {
  const { catalog, world } = contactCenter;
  const sids = sidsOf(world, interaction);
  const { channel, queue, target, timeout, createdAt, updatedAt, made } = interaction;
  return {
    ...workspaceOf(contactCenter),
    sid: sids.task,
    age: Math.floor((Date.now() - createdAt) / 1000),
    assignment_status: assignmentOf(interaction),
    attributes: JSON.stringify({
      ...made.attributes,
      ...(interaction.messages && placeOf(world, interaction)),
    }),
    addons: '{}',
    date_created: new Date(createdAt).toISOString(),
    date_updated: new Date(updatedAt).toISOString(),
    priority: 0,
    reason: null,
    routing_target: target,
    task_queue_sid: catalog.queue(queue),
    task_queue_friendly_name: queue,
    task_channel_sid: catalog.taskChannel(channel),
    task_channel_unique_name: channel,
    timeout: timeout / 1000,
    workflow_sid: catalog.workflow,
    workflow_friendly_name: 'Assign to Anyone',
    url: `https://taskrouter.twilio.com/v1/Workspaces/${catalog.workspace}/Tasks/${sids.task}`,
    links: {},
  };
}

/** What Flex adds to the attributes of a written conversation's task. */
function placeOf(world: string, interaction: MadeInteraction) {
  const { flexInteraction, flexChannel, invite, conversation } = sidsOf(world, interaction);
  return {
    flexInteractionSid: flexInteraction,
    flexInteractionChannelSid: flexChannel,
    flexChannelInviteSid: invite,
    conversationSid: conversation,
    channelType: 'web',
  };
}

function assignmentOf(interaction: MadeInteraction): string {
  if (isWaiting(interaction)) return 'pending';
  const { status } = interaction;
  if (status === 'pending') return 'reserved';
  if (status === 'accepted') return 'assigned';
  // A worker who refuses what was meant for them alone leaves the conversation without a task.
  return status === 'rejected' ? 'canceled' : status;
}
