import type { Twilio } from 'twilio';
import type { TaskInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/task';
import { practiceIn } from '../../../src/practice/model/marks';
import { eachOf } from '../eachOf';
import { report } from '../endpoint';
import type { Context } from '../runtime';
import { isSid } from '../sid';
import { within } from '../upstream';
import { LedgerDocument, type OpenPractice } from './ledger';
import { endMessage } from './message';
import type { Place } from './place';
import { allLiveTasks, attributesOf, endTask, liveTasksOf, whole } from './tasks';
import { lastsAtMost } from './terms';

const atOnce = 5;
/** Milliseconds: whoever calls has a practice of their own. */
const patience = 1500;

/** Ends everything that a practice may have left at Twilio. Ending it twice does no harm. */
export async function endPractice(
  client: Twilio,
  workspace: string,
  { id, kind, place }: Omit<OpenPractice, 'startedAt'>,
): Promise<void> {
  const tasks = await liveTasksOf(client, workspace, id);
  if (kind === 'message') await endMessage(client, id, place);
  // A task that its channel did not take along, or that is all there is.
  await Promise.all(tasks.map((task) => endTask(task, client)));
}

/**
 * Ends every practice of the account that is older than it may get: of people who closed the page, lost the network, or
 * whose function ran out of time half-way. What fails, or takes longer than whoever called can wait, is left to the next time.
 * @param now milliseconds since the epoch
 */
export async function endOverdue(
  client: Twilio,
  context: Context,
  workspace: string,
  now: number,
): Promise<void> {
  const until = Date.now() + patience;
  const work = allLiveTasks(client, workspace).then((tasks) => {
    const overdue = tasks.filter(({ dateCreated }) => now - dateCreated.getTime() >= lastsAtMost);
    return eachOf(overdue, atOnce, async (task) => {
      if (Date.now() < until) await endOne(client, context, workspace, task);
    });
  });
  await within(patience, work).catch((error: unknown) => report('overdue practice not looked for', error));
}

async function endOne(
  client: Twilio,
  context: Context,
  workspace: string,
  task: TaskInstance,
): Promise<void> {
  try {
    const practice = practiceIn(attributesOf(await whole(task)));
    if (!practice) return;
    const place = await placeOf(context, task.routingTarget, practice.id);
    await endPractice(client, workspace, { ...practice, ...(place && { place }) });
  } catch (error) {
    report('overdue practice not ended', error);
  }
}

/**
 * Where a practice lives, as the functions wrote it down for the worker that its task was made for. The task's attributes
 * say it too, but who has a task in hand may change them: a channel that they name could be a customer's.
 */
async function placeOf(context: Context, workerSid: unknown, id: string): Promise<Place | undefined> {
  if (!isSid('WK', workerSid)) return undefined;
  const { ledger } = await new LedgerDocument(context, { workerSid }).read();
  return ledger.open.find((one) => one.id === id)?.place;
}
