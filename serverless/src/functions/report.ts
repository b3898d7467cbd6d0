import type { ReportAnswer } from '../../../src/api/wire';
import { requireRole } from '../caller';
import { endpoint, report } from '../endpoint';
import { pageField } from '../fields';
import { moveOld } from '../progress/moveOld';
import { readIndex } from '../progress/readinessIndex';
import { Records } from '../progress/records';
import { readShared } from '../progress/shared';
import { storeOf } from '../progress/store';
import { isDone, type Summary } from '../progress/summary';
import { countAccount, rowsAfter } from '../report/count';
import { standingOf } from '../report/standing';
import { readListedSteps } from '../report/steps';
import { clientOf } from '../twilio';

const pageSize = 500;

export const handler = endpoint(async ({ context, fields, caller }): Promise<ReportAnswer> => {
  requireRole(caller, 'supervisor', 'admin');
  const from = pageField(fields, 'Page');
  const store = storeOf(context);
  const isMoved = await moveOld(store);
  const listed = readListedSteps(clientOf(context), context.ACCOUNT_SID);
  // People are looked at as their map comes, so that the last one costs only itself.
  const onMap = async (people: ReadonlyMap<string, Summary>) => {
    const { personal } = await listed;
    for (const summary of people.values()) standingOf(summary, personal);
  };
  const [{ summaries, whole, at }, shared] = await Promise.all([
    readIndex(store, { onMap }),
    readShared(store, new Records(store)).catch(unread),
  ]);
  const { personal, account, asSet } = await listed;
  const accountSteps =
    shared === null ? null : account.map(({ id }) => ({ id, done: isDone(shared?.steps[id]) }));
  const everybody = whole && isMoved;
  const answer = {
    ...countAccount(summaries, personal),
    accountSteps,
    complete: everybody && asSet && accountSteps !== null,
    everybody,
    observedAt: new Date(Math.min(at, Date.now())).toISOString(),
  };
  if (fields.People !== '1') return answer;
  return { ...answer, ...rowsAfter(from, pageSize, summaries, personal) };
});

/** What is done for the account is left out of an answer rather than everybody with it. */
function unread(error: unknown): null {
  report('account steps not read', error);
  return null;
}
