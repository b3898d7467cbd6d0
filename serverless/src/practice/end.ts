import type { Twilio } from 'twilio';
import { practiceIn } from '../../../src/practice/model/marks';
import { eachOf } from '../eachOf';
import { report } from '../endpoint';
import type { Context } from '../runtime';
import { isSid } from '../sid';
import { LedgerDocument, type OpenPractice, type Place } from './ledger';
import { endMessage } from './message';
import { allLiveTasks, attributesOf, endTask, liveTasksOf, whole } from './tasks';
import { lastsAtMost } from './terms';

const atOnce = 5;
// Enough for any day; a call that found more would leave them to the next.
const mostAtOnce = 50;

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
 * whose function ran out of time half-way. What fails is left to the next time.
 * @param now milliseconds since the epoch
 */
export async function endOverdue(
  client: Twilio,
  context: Context,
  workspace: string,
  now: number,
): Promise<void> {
  const tasks = await allLiveTasks(client, workspace);
  const overdue = tasks.filter(({ dateCreated }) => now - dateCreated.getTime() >= lastsAtMost);
  await eachOf(overdue.slice(0, mostAtOnce), atOnce, async (task) => {
    try {
      const practice = practiceIn(attributesOf(await whole(task)));
      if (!practice) return;
      const place = await placeOf(context, task.routingTarget, practice.id);
      await endPractice(client, workspace, { ...practice, ...(place && { place }) });
    } catch (error) {
      report('overdue practice not ended', error);
    }
  });
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
