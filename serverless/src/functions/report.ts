import type { ReportAnswer } from '../../../src/api/wire';
import { requireRole } from '../caller';
import { endpoint } from '../endpoint';
import { pageField } from '../fields';
import { moveOld } from '../progress/moveOld';
import { readIndex } from '../progress/readinessIndex';
import { storeOf } from '../progress/store';
import type { Summary } from '../progress/summary';
import { countAccount } from '../report/count';
import { standingOf } from '../report/standing';
import { listedSteps } from '../report/steps';
import { clientOf } from '../twilio';

const pageSize = 500;

export const handler = endpoint(async ({ context, fields, caller }): Promise<ReportAnswer> => {
  requireRole(caller, 'supervisor', 'admin');
  const from = pageField(fields, 'Page');
  const store = storeOf(context);
  const isMoved = await moveOld(store);
  const listed = listedSteps(clientOf(context), context.ACCOUNT_SID);
  // People are looked at as their map comes, so that the last one costs only itself.
  const onMap = async (people: ReadonlyMap<string, Summary>) => {
    const { steps } = await listed;
    for (const summary of people.values()) standingOf(summary, steps);
  };
  const { summaries, whole, at } = await readIndex(store, { onMap });
  const { steps, asSet } = await listed;
  const { rows, ...counts } = countAccount(summaries, steps);
  const answer = {
    ...counts,
    complete: whole && isMoved && asSet,
    observedAt: new Date(Math.min(at, Date.now())).toISOString(),
  };
  if (fields.People !== '1') return answer;
  // By SID, so that somebody new between two pages moves nobody past them.
  const page = rows
    .filter(({ worker }) => worker > from)
    .sort((a, b) => (a.worker < b.worker ? -1 : 1))
    .slice(0, pageSize);
  const last = page.at(-1)?.worker;
  const isLast = page.length < pageSize || !rows.some(({ worker }) => worker > (last ?? ''));
  return { ...answer, rows: page, next: isLast ? null : (last ?? null) };
});
