import type { Twilio } from 'twilio';
import { markOf } from '../../../src/practice/model/marks';
import type { OpenPractice } from './ledger';
import { scriptIn } from './lines';
import type { Routing } from './routing';
import { offeredFor } from './terms';

/**
 * Makes a task for this worker alone. https://www.twilio.com/docs/taskrouter/api/task#create-a-task-resource
 * Capacity counts, other than by default, so that practice waits behind a customer.
 */
export async function makeTask(
  client: Twilio,
  { workspace, workflow, queue }: Routing,
  workerSid: string,
  practice: OpenPractice,
): Promise<void> {
  const { customer, task } = scriptIn(practice.language);
  const attributes = { ...markOf(practice), name: customer, title: task };
  await client.taskrouter.v1.workspaces(workspace).tasks.create({
    workflowSid: workflow,
    taskQueueSid: queue,
    routingTarget: workerSid,
    ignoreCapacity: 'false',
    taskChannel: 'default',
    timeout: offeredFor / 1000,
    attributes: JSON.stringify(attributes),
  });
}
