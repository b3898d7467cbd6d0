import { cached, keep } from '../cache';
import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../../../src/progress/model/record';
import { accountStepIds } from '../../../src/checklist/model/steps';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import type { Caller } from '../caller';
import { report } from '../endpoint';
import { Unreadable, type Records } from './records';
import type { Store } from './store';

/** The key of what all administrators of the account share. No worker SID looks like it. */
const sharedKey = 'account';
/** Administrators who come together share one reading. Milliseconds. */
const lifetime = 10_000;

/** Whether somebody takes the steps that are done once for the whole account. */
function takesAccountSteps({ roles }: Caller): boolean {
  return permissionsOf(roles).writeAdmin;
}

/**
 * What any administrator has done for the account; some seconds old where another process has written since.
 * @param mayBe how old, in milliseconds.
 * @throws Unreadable
 */
export async function readShared(
  store: Store,
  records: Records,
  mayBe = lifetime,
): Promise<ProgressRecord | undefined> {
  const read = async () => (await records.read(sharedKey))?.saved.record;
  return (await cached(cacheKey(store), mayBe, read)).value;
}

/**
 * What an administrator is told of it. What this version cannot read is as if it were not there: their own steps must not
 * wait for it.
 */
export async function sharedWith(
  caller: Caller,
  store: Store,
  records: Records,
  mayBe?: number,
): Promise<ProgressRecord | undefined> {
  return takesAccountSteps(caller) ? readable(readShared(store, records, mayBe)) : undefined;
}

/**
 * Adds what this administrator's record says of the account's steps; asks nobody where all of it is known to be there. What
 * this version cannot read is left alone: their record keeps it, and the next save tells it again.
 */
export async function share(
  caller: Caller,
  store: Store,
  records: Records,
  record: ProgressRecord,
): Promise<void> {
  const part = accountPart(record);
  if (!takesAccountSteps(caller) || Object.keys(part.steps).length === 0) return;
  await readable(add(store, records, part));
}

async function add(store: Store, records: Records, part: ProgressRecord): Promise<void> {
  if (!joined(await readShared(store, records), part)) return;
  const item = await records.change(sharedKey, (before) => {
    const after = joined(before?.record, part);
    return after && { record: after, roles: null, updatedAt: new Date().toISOString() };
  });
  keep(cacheKey(store), item?.saved.record);
}

async function readable<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    report('account steps not readable', error);
    return undefined;
  }
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
