import type { TeamAnswer } from '../../../src/api/wire';
import { requireRole } from '../caller';
import { endpoint } from '../endpoint';
import { workersField } from '../fields';
import { moveOld } from '../progress/moveOld';
import { unknownReadiness, readinessOf } from '../progress/readiness';
import { readIndex } from '../progress/readinessIndex';
import { storeOf } from '../progress/store';
import { savedOf } from '../progress/summary';
import { readListedSteps } from '../report/steps';
import { clientOf } from '../twilio';

export const handler = endpoint(async ({ context, fields, caller }): Promise<TeamAnswer> => {
  requireRole(caller, 'supervisor', 'admin');
  const workers = workersField(fields, 'Workers');
  const store = storeOf(context);
  const isMoved = await moveOld(store);
  const [{ summaries, whole }, { personal }] = await Promise.all([
    readIndex(store, { workers }),
    readListedSteps(clientOf(context), context.ACCOUNT_SID),
  ]);
  // What an account adds belongs to the report alone.
  const steps = personal.filter(({ chapter }) => chapter !== 'added');
  const known = workers.flatMap((worker) => {
    const summary = summaries.get(worker);
    if (summary) return [[worker, readinessOf(savedOf(summary), steps)] as const];
    // Where not all could be read, nothing is said of who may be in the rest.
    return whole && isMoved ? [[worker, unknownReadiness] as const] : [];
  });
  return { workers: Object.fromEntries(known) };
});
