import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../../../src/progress/model/record';
import { accountStepIds } from '../../../src/checklist/model/steps';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import type { Caller } from '../caller';
import type { ProgressMap } from './map';

/** The key of what all administrators of the account share. No worker SID looks like it. */
const sharedKey = 'account';

/** Whether somebody takes the steps that are done once for the whole account. */
export function takesAccountSteps({ roles }: Caller): boolean {
  return permissionsOf(roles).writeAdmin;
}

/** What any administrator has done for the account. */
export async function readShared(map: ProgressMap): Promise<ProgressRecord | undefined> {
  return (await map.read(sharedKey))?.saved.record;
}

/** Adds what this administrator's record says of the account's steps. */
export async function share(map: ProgressMap, record: ProgressRecord): Promise<void> {
  const part = accountPart(record);
  if (Object.keys(part.steps).length === 0) return;
  await map.change(sharedKey, (saved) => {
    const before = mergeRecords(saved?.record ?? emptyRecord, emptyRecord);
    const after = mergeRecords(before, part);
    if (JSON.stringify(after) === JSON.stringify(before)) return undefined;
    return { record: after, roles: null, updatedAt: new Date().toISOString() };
  });
}

/** What was found out or done; that one administrator skips or postpones a step is their own affair. */
function accountPart({ steps }: ProgressRecord): ProgressRecord {
  const found = accountStepIds.flatMap((id): [string, StepProgress][] => {
    const { done, reverted, acknowledged } = steps[id] ?? {};
    if (!done && !acknowledged) return [];
    return [
      [id, { ...(done && { done }), ...(reverted && { reverted }), ...(acknowledged && { acknowledged }) }],
    ];
  });
  return { ...emptyRecord, steps: Object.fromEntries(found) };
}
