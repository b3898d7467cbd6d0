import type { ITask } from '@twilio/flex-ui';
import type { FlexState } from './watch';

// An offer counts as well: what gives way to a call must be gone while it still rings, so that nothing moves under
// the pointer when the agent accepts.
const inHand: readonly string[] = ['pending', 'accepted', 'wrapping'];

/** The person's own tasks, as Flex keeps them. */
export const tasksIn = ({ worker }: FlexState): readonly ITask[] => Array.from(worker?.tasks?.values() ?? []);

/** Whether a task is offered or under way. */
export const isInHand = ({ status }: ITask): boolean => inHand.includes(status);
