import type { ProgressAnswer } from '../../../src/api/wire';
import { mergeRecords } from '../../../src/progress/model/merge';
import { endpoint } from '../endpoint';
import { ProgressMap } from '../progress/map';
import { readShared, takesAccountSteps } from '../progress/shared';

export const handler = endpoint(async ({ context, caller }): Promise<ProgressAnswer> => {
  const map = new ProgressMap(context);
  const [mine, shared] = await Promise.all([
    map.read(caller.workerSid),
    takesAccountSteps(caller) ? readShared(map) : undefined,
  ]);
  const own = mine?.saved.record;
  const record = own && shared ? mergeRecords(own, shared) : (own ?? shared ?? null);
  return { record, revision: mine?.revision ?? null };
});
