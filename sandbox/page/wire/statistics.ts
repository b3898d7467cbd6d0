import { activityNames, isAvailable, queueNames, type QueueName } from '../world/catalog';
import type { Interaction, Status } from '../world/interaction';
import type { Worker } from '../world/worker';
import type { World } from '../world/world';
import type { Items } from './syncItems';

const workspaceMap = 'realtime_statistics_v1';
const queueMap = '.realtime_statistics.v1';

/** The Sync maps behind Queues Stats: one for the workspace, one a queue, counted from the world as it is now. */
export function statistics(world: World, mapName: string): Items {
  if (mapName === workspaceMap) return { workspace: workspaceStatistics(world) };
  const queue = queueNames.find((name) => `${world.catalog.queue(name)}${queueMap}` === mapName);
  return queue && queueStatistics(world, queue);
}

function workspaceStatistics(world: World) {
  const workers = world.allWorkers();
  const interactions = world.allInteractions();
  return {
    total_workers: workers.length,
    total_tasks: count(interactions, 'waiting', 'pending', 'accepted', 'wrapping'),
    activity_statistics: activityStatistics(world, workers),
    tasks_by_priority: {},
    tasks_by_status: {
      pending: count(interactions, 'waiting'),
      reserved: count(interactions, 'pending'),
      assigned: count(interactions, 'accepted'),
      wrapping: count(interactions, 'wrapping'),
    },
    ...longestWait(world, interactions),
  };
}

function queueStatistics(world: World, queue: QueueName) {
  const interactions = world.allInteractions().filter((one) => one.queue === queue);
  const workers = world.allWorkers();
  const perChannel = <Made>(make: (some: readonly Interaction[]) => Made) => {
    const channels = [...new Set(interactions.map(({ channel }) => channel))];
    return Object.fromEntries(
      channels.map((channel) => [
        world.catalog.taskChannel(channel),
        make(interactions.filter((one) => one.channel === channel)),
      ]),
    );
  };
  const now = (some: readonly Interaction[]) => tasksNow(world, some);
  return {
    tasks_now: { queue: now(interactions), ...perChannel(now) },
    tasks_thirty_minutes: { queue: served(interactions), ...perChannel(served) },
    tasks_today: { queue: served(interactions), ...perChannel(served) },
    worker_activities_statistics: {
      total_available_workers: workers.filter(({ activity }) => isAvailable(activity)).length,
      total_eligible_workers: workers.length,
      activity_statistics: activityStatistics(world, workers),
    },
  };
}

function tasksNow(world: World, interactions: readonly Interaction[]) {
  return {
    pending_tasks: count(interactions, 'waiting'),
    reserved_tasks: count(interactions, 'pending'),
    assigned_tasks: count(interactions, 'accepted'),
    wrapping_tasks: count(interactions, 'wrapping'),
    total_tasks: count(interactions, 'waiting', 'pending', 'accepted', 'wrapping'),
    tasks_by_priority: {},
    ...longestWait(world, interactions),
  };
}

/** How well the queue was served; percentages are fractions of one, times are seconds. */
function served(interactions: readonly Interaction[]) {
  const handled = count(interactions, 'accepted', 'wrapping', 'completed');
  const abandoned = count(interactions, 'canceled');
  const total = handled + abandoned;
  return {
    total_tasks_count: total,
    handled_tasks_count: handled,
    total_handled_tasks: handled,
    abandoned_tasks_count: abandoned,
    abandoned_tasks_percentage: total === 0 ? 0 : abandoned / total,
    handled_tasks_within_sl_threshold_count: handled,
    handled_tasks_within_sl_threshold_percentage: handled === 0 ? 0 : 1,
    short_abandoned_tasks_count: 0,
    short_abandoned_tasks_percentage: 0,
    flow_out_tasks_count: 0,
    flow_out_tasks_percentage: 0,
    sla_percentage: total === 0 ? 0 : handled / total,
    average_handle_time: 184,
    average_talk_time: 151,
    average_wrapup_time: 33,
    average_ring_time: 6,
    average_waiting_time: 20,
    average_abandon_time: 41,
    total_missed_invitations: 0,
    total_rejected_invitations: count(interactions, 'rejected'),
  };
}

function longestWait(world: World, interactions: readonly Interaction[]) {
  const [first] = interactions
    .filter(({ status }) => status === 'waiting')
    .sort((a, b) => a.createdAt - b.createdAt);
  return {
    longest_task_waiting_sid: first ? world.sids(first).task : null,
    longest_task_waiting_from: first ? new Date(first.createdAt).toISOString() : null,
  };
}

function activityStatistics(world: World, workers: readonly Worker[]) {
  return activityNames.map((name) => ({
    sid: world.catalog.activity(name),
    friendly_name: name,
    workers: workers.filter(({ activity }) => activity === name).length,
  }));
}

const count = (interactions: readonly Interaction[], ...statuses: readonly Status[]) =>
  interactions.filter(({ status }) => statuses.includes(status)).length;
