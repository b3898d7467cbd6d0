import { sid } from '../../sid';

/** What a new Flex account comes with: activities, task channels, a queue for everyone, and two more to look at. */
export const activityNames = ['Offline', 'Available', 'Unavailable', 'Break'] as const;
export type ActivityName = (typeof activityNames)[number];
export const isAvailable = (activity: ActivityName) => activity === 'Available';

export const channels = ['voice', 'sms', 'chat', 'default'] as const;
export type Channel = (typeof channels)[number];

export const queueNames = ['Everyone', 'Sales', 'Support'] as const;
export type QueueName = (typeof queueNames)[number];

/** The SIDs of everything that a world has one of, or one per name. */
export function catalogOf(world: string) {
  return {
    workspace: sid('WS', world),
    workflow: sid('WW', world),
    flexInstance: sid('GO', world),
    conversationService: sid('IS', world),
    activity: (name: ActivityName) => sid('WA', world, name),
    taskChannel: (name: Channel) => sid('TC', world, name),
    queue: (name: QueueName) => sid('WQ', world, name),
  };
}
export type Catalog = ReturnType<typeof catalogOf>;
