import type { ProgressAnswer } from '../../../src/api/wire';
import { mergeRecords } from '../../../src/progress/model/merge';
import { endpoint } from '../endpoint';
import { indexed } from '../progress/indexed';
import { Records } from '../progress/records';
import { sharedWith } from '../progress/shared';
import { storeOf } from '../progress/store';

export const handler = endpoint(async ({ context, caller }): Promise<ProgressAnswer> => {
  const store = storeOf(context);
  const records = new Records(store);
  const [mine, shared] = await Promise.all([
    records.read(caller.workerSid),
    sharedWith(caller, store, records),
  ]);
  // What could not be written when this was saved is made up for when the worker comes again.
  if (mine?.saved.unindexed !== undefined) await indexed(store, caller.workerSid, undefined, mine.saved);
  const own = mine?.saved.record;
  const record = own && shared ? mergeRecords(own, shared) : (own ?? shared ?? null);
  return { record, revision: mine?.revision ?? null };
});
