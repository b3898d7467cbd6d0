import type { Twilio } from 'twilio';
import type { TaskInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/task';
import { everyPractice, practiceIn, thePractice } from '../../../src/practice/model/marks';
import { ignoring } from './gone';

const live = ['pending', 'reserved', 'assigned', 'wrapping'];
const taken = ['assigned', 'wrapping'];

/** The tasks of one practice that are not over. */
export async function liveTasksOf(client: Twilio, workspaceSid: string, id: string): Promise<TaskInstance[]> {
  return listLive(client, workspaceSid, thePractice(id));
}

/** All practice of the account that is not over. */
export async function allLiveTasks(client: Twilio, workspaceSid: string): Promise<TaskInstance[]> {
  return listLive(client, workspaceSid, everyPractice);
}

async function listLive(client: Twilio, workspaceSid: string, evaluateTaskAttributes: string) {
  const { tasks } = client.taskrouter.v1.workspaces(workspaceSid);
  const found = await tasks.list({ evaluateTaskAttributes, assignmentStatus: live, pageSize: 1000 });
  return found.filter(({ assignmentStatus }) => live.includes(assignmentStatus));
}

/** Completes a task that was taken, takes back one that was not. One that is over meanwhile is as good. */
export async function endTask({ sid, workspaceSid, assignmentStatus }: TaskInstance, client: Twilio) {
  const over = taken.includes(assignmentStatus) ? 'completed' : 'canceled';
  await client.taskrouter.v1
    .workspaces(workspaceSid)
    .tasks(sid)
    .update({ assignmentStatus: over, reason: 'Practice is over' })
    .catch(ignoring(400, 404, 409, 410, 412));
}

/** The attributes of a task, which TaskRouter writes as text. */
export function attributesOf({ attributes }: { attributes?: unknown }): Readonly<Record<string, unknown>> {
  if (typeof attributes !== 'string') return {};
  try {
    return (JSON.parse(attributes) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * The task with its attributes. A list may leave them out, as its documentation says.
 * https://www.twilio.com/docs/taskrouter/api/task#task-properties
 */
export async function whole(task: TaskInstance): Promise<TaskInstance> {
  return practiceIn(attributesOf(task)) ? task : task.fetch();
}
