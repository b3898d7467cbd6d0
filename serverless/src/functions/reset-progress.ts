import type { ResetAnswer } from '../../../src/api/wire';
import { datedAfter } from '../../../src/progress/model/datedAfter';
import type { Signed } from '../../../src/progress/model/record';
import { requireRole } from '../caller';
import { endpoint } from '../endpoint';
import { personalStepField, workerField } from '../fields';
import { editStep } from '../progress/edit';
import { indexed } from '../progress/indexed';
import { Records } from '../progress/records';
import { storeOf } from '../progress/store';

export const handler = endpoint(async ({ context, fields, caller }): Promise<ResetAnswer> => {
  requireRole(caller, 'supervisor', 'admin');
  const worker = workerField(fields, 'Worker');
  const step = personalStepField(fields, 'Step');
  let reset: Signed = { at: Date.now(), by: caller.identity };

  // A new round begins empty; what was said in earlier ones loses in every merge from now on.
  const store = storeOf(context);
  await new Records(store).change(worker, (before) => {
    const after = editStep(before, step, ({ nudged, reset: earlier }) => {
      reset = { ...reset, at: datedAfter(earlier, Date.now()) };
      return { reset, ...(nudged && { nudged }) };
    });
    // As of nobody known: an attempt that lost a race has left its own summary there.
    return indexed(store, worker, undefined, after);
  });
  return { reset };
});
