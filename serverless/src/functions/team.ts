import type { TeamAnswer, WorkerReadiness } from '../../../src/api/wire';
import { requireRole } from '../caller';
import { endpoint } from '../endpoint';
import { workersField } from '../fields';
import { ProgressMap, Unreadable } from '../progress/map';
import { readinessOf } from '../progress/readiness';
import { eachOf } from '../eachOf';

// Twilio takes so many at once without slowing anybody down, and 200 workers are read in a second or two.
const atOnce = 10;

export const handler = endpoint(async ({ context, fields, caller }): Promise<TeamAnswer> => {
  requireRole(caller, 'supervisor', 'admin');
  const workers = workersField(fields, 'Workers');
  const map = new ProgressMap(context);
  const now = Date.now();

  const readiness = async (worker: string): Promise<[string, WorkerReadiness]> => {
    const item = await map.read(worker).catch(noneIfUnreadable);
    return [worker, readinessOf(item?.saved, now)];
  };
  return { workers: Object.fromEntries(await eachOf(workers, atOnce, readiness)) };
});

/** One worker's odd record must not hide the rest of the team. */
function noneIfUnreadable(error: unknown): undefined {
  if (!(error instanceof Unreadable)) throw error;
}
