import { activityNames, channels, isAvailable, type ActivityName, type Channel } from '../world/catalog';
import type { Interaction } from '../world/interaction';
import type { Worker } from '../world/worker';
import type { World } from '../world/world';
import { taskAttributes } from './taskAttributes';

/**
 * TaskRouter's resources as twilio-taskrouter 2.1.1 reads them: it refuses any that lacks one of its properties, takes
 * dates as whole seconds, and parses `attributes` and `addons` from text.
 */
export const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

const owned = (world: World) => ({
  account_sid: world.accountSid,
  workspace_sid: world.catalog.workspace,
});

export function workerJson(world: World, worker: Worker) {
  const { person, activity, activitySince, attributes, version } = worker;
  return {
    ...owned(world),
    sid: person.workerSid,
    friendly_name: person.identity,
    attributes: JSON.stringify(attributes),
    activity_name: activity,
    activity_sid: world.catalog.activity(activity),
    available: isAvailable(activity),
    date_created: seconds(world.startedAt),
    date_updated: seconds(activitySince),
    date_status_changed: seconds(activitySince),
    version: String(version),
  };
}

export function activitiesJson(world: World) {
  return activityNames.map((name: ActivityName) => ({
    ...owned(world),
    sid: world.catalog.activity(name),
    friendly_name: name,
    available: isAvailable(name),
    date_created: seconds(world.startedAt),
    date_updated: seconds(world.startedAt),
  }));
}

export function workerChannelsJson(world: World, worker: Worker) {
  const open = world.openInteractions(worker.person.workerSid);
  return channels.map((name: Channel) => {
    const assigned = open.filter(({ channel }) => channel === name).length;
    const capacity = name === 'voice' ? 1 : 3;
    return {
      ...owned(world),
      sid: world.catalog.taskChannel(name).replace(/^TC/, 'WC'),
      worker_sid: worker.person.workerSid,
      task_channel_sid: world.catalog.taskChannel(name),
      task_channel_unique_name: name,
      assigned_tasks: assigned,
      available: true,
      available_capacity_percentage: Math.max(0, Math.round(100 * (1 - assigned / capacity))),
      configured_capacity: capacity,
      last_reserved_time: seconds(world.startedAt),
      date_created: seconds(world.startedAt),
      date_updated: seconds(world.startedAt),
    };
  });
}

const assignment = {
  waiting: 'pending',
  pending: 'reserved',
  accepted: 'assigned',
  wrapping: 'wrapping',
  completed: 'completed',
  rejected: 'pending',
  canceled: 'canceled',
} as const;

export function taskJson(world: World, interaction: Interaction) {
  const { catalog } = world;
  return {
    ...owned(world),
    sid: world.sids(interaction).task,
    attributes: JSON.stringify(taskAttributes(world, interaction)),
    addons: '{}',
    age: seconds(Date.now() - interaction.createdAt),
    assignment_status: assignment[interaction.status],
    priority: 0,
    reason: '',
    routing_target: null,
    queue_name: interaction.queue,
    queue_sid: catalog.queue(interaction.queue),
    task_channel_unique_name: interaction.channel,
    task_channel_sid: catalog.taskChannel(interaction.channel),
    workflow_name: 'Assign to Anyone',
    workflow_sid: catalog.workflow,
    timeout: 86_400,
    date_created: seconds(interaction.createdAt),
    date_updated: seconds(interaction.updatedAt),
    virtual_start_time: seconds(interaction.createdAt),
    version: '1',
  };
}

export function reservationJson(world: World, interaction: Interaction) {
  return {
    ...owned(world),
    sid: world.sids(interaction).reservation,
    worker_sid: interaction.workerSid,
    reservation_status: interaction.status,
    reservation_timeout: 0,
    date_created: seconds(interaction.createdAt),
    date_updated: seconds(interaction.updatedAt),
    version: '1',
    task: taskJson(world, interaction),
  };
}
