import { isOpen, type Interaction } from '../world/interaction';
import type { Worker } from '../world/worker';
import type { World } from '../world/world';
import { taskAttributes } from './taskAttributes';

/** One item of an Insights index, in the shape that Flex's InsightsWorker and InsightsTask read. */
export interface Row {
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The thing is over: no query holds it any longer. */
  readonly gone: boolean;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

export function insightsWorker(world: World, { person, activity, activitySince, attributes }: Worker): Row {
  return {
    key: person.workerSid,
    gone: false,
    data: {
      worker_sid: person.workerSid,
      friendly_name: person.identity,
      activity_name: activity,
      attributes,
      date_updated: iso(activitySince),
      date_activity_changed: iso(activitySince),
      queue_sids: [world.catalog.queue('Everyone')],
    },
  };
}

export function insightsTask(world: World, interaction: Interaction): Row {
  const { task, reservation } = world.sids(interaction);
  return {
    key: reservation,
    gone: !isOpen(interaction),
    data: {
      attributes: taskAttributes(world, interaction),
      date_created: iso(interaction.createdAt),
      date_updated: iso(interaction.updatedAt),
      queue_name: interaction.queue,
      reservation_sid: reservation,
      status: interaction.status === 'wrapping' ? 'wrapup' : interaction.status,
      task_age: Math.round((Date.now() - interaction.createdAt) / 1000),
      task_channel_type: interaction.channel,
      task_channel_unique_name: interaction.channel,
      task_date_created: iso(interaction.createdAt),
      task_priority: 0,
      task_sid: task,
      task_status: interaction.status === 'pending' ? 'reserved' : 'assigned',
      worker_name: world.worker(interaction.workerSid)?.person.identity ?? '',
      worker_sid: interaction.workerSid,
      workspace_sid: world.catalog.workspace,
      task_routing_target: '',
    },
  };
}
