import type { ProgressAnswer } from '../../../src/api/wire';
import { mergeRecords } from '../../../src/progress/model/merge';
import type { Caller } from '../caller';
import { endpoint, report } from '../endpoint';
import { indexed, reindexed } from '../progress/indexed';
import { Records, type Item } from '../progress/records';
import type { Saved } from '../progress/saved';
import { sharedWith } from '../progress/shared';
import { storeOf, type Store } from '../progress/store';
import { within } from '../upstream';

/** Milliseconds: the answer is there already. */
const patience = 3000;

export const handler = endpoint(async ({ context, caller }): Promise<ProgressAnswer> => {
  const store = storeOf(context);
  const records = new Records(store);
  const [read, shared] = await Promise.all([
    records.read(caller.workerSid),
    sharedWith(caller, store, records),
  ]);
  const isBehind = read && (read.saved.unindexed !== undefined || hasOtherRoles(read.saved, caller));
  const mine = isBehind ? ((await madeUpFor(store, records, caller)) ?? read) : read;
  const own = mine?.saved.record;
  const record = own && shared ? mergeRecords(own, shared) : (own ?? shared ?? null);
  return { record, revision: mine?.revision ?? null };
});

/**
 * What could not be written into the index when a record was saved is made up for when its worker comes again, and the record
 * says so: or, where it fails once more, that an older summary may still come late. Who comes with other roles than they last
 * saved with is counted by the steps of these: their record may never change again.
 */
function madeUpFor(store: Store, records: Records, caller: Caller): Promise<Item | undefined> {
  const { workerSid, roles } = caller;
  const change = records.change(workerSid, (saved) => {
    if (!saved) return undefined;
    return hasOtherRoles(saved, caller)
      ? indexed(store, workerSid, saved, { ...saved, roles })
      : reindexed(store, workerSid, undefined, saved);
  });
  return within(patience, change).catch((error: unknown) => {
    report('index not made up for', error);
    return undefined;
  });
}

/** Whether these are other roles than those of who saved it; nobody's are while nobody did. */
function hasOtherRoles({ roles: saved }: Saved, { roles }: Caller): boolean {
  return saved !== null && (saved.length !== roles.length || !saved.every((role) => roles.includes(role)));
}
