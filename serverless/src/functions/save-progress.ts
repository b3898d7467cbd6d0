import type { ProgressAnswer, SavedAnswer } from '../../../src/api/wire';
import { accountStepIds } from '../../../src/checklist/model/steps';
import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord, type ProgressRecord } from '../../../src/progress/model/record';
import { endpoint } from '../endpoint';
import { recordField, revisionField } from '../fields';
import { withoutForgery } from '../progress/claims';
import { indexed, reindexed } from '../progress/indexed';
import { Records, Stale, type Item } from '../progress/records';
import type { Saved } from '../progress/saved';
import { share, sharedWith } from '../progress/shared';
import { storeOf } from '../progress/store';
import { Conflict } from '../refusal';

export const handler = endpoint(async ({ context, fields, caller }): Promise<SavedAnswer> => {
  const sent = recordField(fields, 'Record');
  const revision = revisionField(fields, 'Revision');
  const store = storeOf(context);
  const records = new Records(store);
  const { workerSid } = caller;

  const current = await records.read(workerSid);
  if (current?.revision !== revision) throw conflict(current);
  const stored = current?.saved.record;
  // What an administrator read was merged with what all of them share: its resets are no forgery either.
  const honest = (shared = emptyRecord) =>
    withoutForgery(sent, mergeRecords(stored ?? emptyRecord, shared), caller.identity);
  let own = honest(await sharedWith(caller, store, records));
  // One that this process has not heard of may be news from another.
  if (lacksReset(own, sent)) own = honest(await sharedWith(caller, store, records, 0));
  await share(caller, store, records, own);

  // A client has merged what it read; merging once more costs nothing and makes it impossible to lose a step.
  const record = mergeRecords(stored ?? emptyRecord, own);
  const updatedAt = new Date().toISOString();
  const saved: Saved = await indexed(store, workerSid, current?.saved, {
    record,
    roles: caller.roles,
    updatedAt,
  });
  try {
    return { revision: await records.write(workerSid, saved, revision) };
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    throw conflict(
      await records.change(workerSid, (winner) => winner && reindexed(store, workerSid, saved, winner)),
    );
  }
});

/** Whether a reset of one of the account's steps was taken for a forgery. */
function lacksReset(own: ProgressRecord, sent: ProgressRecord): boolean {
  return accountStepIds.some((id) => own.steps[id]?.reset?.at !== sent.steps[id]?.reset?.at);
}

function conflict(current: Item | undefined): Conflict {
  const answer: ProgressAnswer = {
    record: current?.saved.record ?? null,
    revision: current?.revision ?? null,
  };
  return new Conflict(answer);
}
