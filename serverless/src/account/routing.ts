import type { Twilio } from 'twilio';
import type { Routing } from '../../../src/api/wire';
import { readConfiguration } from './configuration';

/**
 * What work can be led to: the task queues and workflows of Flex's own workspace. A new Flex has one of each.
 * https://www.twilio.com/docs/taskrouter/api/task-queue, https://www.twilio.com/docs/taskrouter/api/workflow
 */
export async function readRouting(client: Twilio): Promise<Routing> {
  const { workspaceSid } = await readConfiguration(client);
  const { taskQueues, workflows } = client.taskrouter.v1.workspaces(workspaceSid);
  const [queues, flows] = await Promise.all([
    taskQueues.list({ pageSize: 1000 }),
    workflows.list({ pageSize: 1000 }),
  ]);
  return { queues: queues.length, workflows: flows.length };
}
