import { cached, keep } from '../cache';
import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../../../src/progress/model/record';
import { accountStepIds } from '../../../src/checklist/model/steps';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import type { Caller } from '../caller';
import type { Records } from './records';
import type { Store } from './store';

/** The key of what all administrators of the account share. No worker SID looks like it. */
const sharedKey = 'account';
/** Administrators who come together share one reading. Milliseconds. */
const lifetime = 10_000;

/** Whether somebody takes the steps that are done once for the whole account. */
export function takesAccountSteps({ roles }: Caller): boolean {
  return permissionsOf(roles).writeAdmin;
}

/** What any administrator has done for the account; some seconds old where another process has written since. */
export async function readShared(store: Store, records: Records): Promise<ProgressRecord | undefined> {
  const read = async () => (await records.read(sharedKey))?.saved.record;
  return (await cached(cacheKey(store), lifetime, read)).value;
}

/** Adds what this administrator's record says of the account's steps; asks nobody where all of it is known to be there. */
export async function share(store: Store, records: Records, record: ProgressRecord): Promise<void> {
  const part = accountPart(record);
  if (Object.keys(part.steps).length === 0) return;
  if (!joined(await readShared(store, records), part)) return;
  const saved = await records.change(sharedKey, (before) => {
    const after = joined(before?.record, part);
    return after && { record: after, roles: null, updatedAt: new Date().toISOString() };
  });
  keep(cacheKey(store), saved?.record);
}

/** Both records together; nothing if the part adds nothing. */
function joined(record: ProgressRecord | undefined, part: ProgressRecord): ProgressRecord | undefined {
  const before = mergeRecords(record ?? emptyRecord, emptyRecord);
  const after = mergeRecords(before, part);
  return JSON.stringify(after) === JSON.stringify(before) ? undefined : after;
}

function cacheKey({ name }: Store): string {
  return `${name} ${sharedKey}`;
}

/**
 * What was found out, done or taken back; that one administrator skips or postpones a step is their own affair. The round goes
 * along: in an earlier one, nothing that was done since would count.
 */
function accountPart({ steps }: ProgressRecord): ProgressRecord {
  const found = accountStepIds.flatMap((id): [string, StepProgress][] => {
    const { reset, done, reverted, acknowledged } = steps[id] ?? {};
    if (!reset && !done && !acknowledged) return [];
    const said = {
      ...(reset && { reset: { at: reset.at, by: reset.by } }),
      ...(done && { done }),
      ...(reverted && { reverted }),
      ...(acknowledged && { acknowledged }),
    };
    return [[id, said]];
  });
  return { ...emptyRecord, steps: Object.fromEntries(found) };
}
