import type { ProgressAnswer } from '../../../src/api/wire';
import { mergeRecords } from '../../../src/progress/model/merge';
import { endpoint } from '../endpoint';
import { Records } from '../progress/records';
import { readShared, takesAccountSteps } from '../progress/shared';
import { storeOf } from '../progress/store';

export const handler = endpoint(async ({ context, caller }): Promise<ProgressAnswer> => {
  const store = storeOf(context);
  const records = new Records(store);
  const [mine, shared] = await Promise.all([
    records.read(caller.workerSid),
    takesAccountSteps(caller) ? readShared(store, records) : undefined,
  ]);
  const own = mine?.saved.record;
  const record = own && shared ? mergeRecords(own, shared) : (own ?? shared ?? null);
  return { record, revision: mine?.revision ?? null };
});
