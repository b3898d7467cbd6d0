import type { ProgressAnswer, SavedAnswer } from '../../../src/api/wire';
import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord } from '../../../src/progress/model/record';
import { endpoint } from '../endpoint';
import { recordField, revisionField } from '../fields';
import { withoutForgery } from '../progress/claims';
import { ProgressMap, Stale, type Item } from '../progress/map';
import { share, takesAccountSteps } from '../progress/shared';
import { Conflict } from '../refusal';

export const handler = endpoint(async ({ context, fields, caller }): Promise<SavedAnswer> => {
  const sent = recordField(fields, 'Record');
  const revision = revisionField(fields, 'Revision');
  const map = new ProgressMap(context);

  const current = await map.read(caller.workerSid);
  if (current?.revision !== revision) throw conflict(current);
  const stored = current?.saved.record;
  const own = withoutForgery(sent, stored, caller.identity);
  if (takesAccountSteps(caller)) await share(map, own);

  // A client has merged what it read; merging once more costs nothing and makes it impossible to lose a step.
  const record = mergeRecords(stored ?? emptyRecord, own);
  const saved = { record, roles: caller.roles, updatedAt: new Date().toISOString() };
  try {
    return { revision: await map.write(caller.workerSid, saved, revision) };
  } catch (error) {
    if (error instanceof Stale) throw conflict(await map.read(caller.workerSid));
    throw error;
  }
});

function conflict(current: Item | undefined): Conflict {
  const answer: ProgressAnswer = {
    record: current?.saved.record ?? null,
    revision: current?.revision ?? null,
  };
  return new Conflict(answer);
}
