import type { NudgeAnswer } from '../../../src/api/wire';
import type { Signed, StepProgress } from '../../../src/progress/model/record';
import { requireRole } from '../caller';
import { endpoint } from '../endpoint';
import { personalStepField, workerField } from '../fields';
import { editStep } from '../progress/edit';
import { Records } from '../progress/records';
import { storeOf } from '../progress/store';
import { Refusal } from '../refusal';

const day = 24 * 60 * 60 * 1000;

export const handler = endpoint(async ({ context, fields, caller }): Promise<NudgeAnswer> => {
  requireRole(caller, 'supervisor', 'admin');
  const worker = workerField(fields, 'Worker');
  const step = personalStepField(fields, 'Step');
  const nudged: Signed = { at: Date.now(), by: caller.identity };

  await new Records(storeOf(context)).change(worker, (saved) =>
    editStep(saved, step, (progress) => ({ ...nudgeable(progress, nudged.at), nudged })),
  );
  return { nudged };
});

function nudgeable(progress: StepProgress, now: number): StepProgress {
  const { done, reverted, nudged } = progress;
  if (done && !reverted?.value) throw new Refusal(409, 'step_done', 'The worker has done this step.');
  const wait = nudged ? nudged.at + day - now : 0;
  if (wait <= 0) return progress;
  throw new Refusal(429, 'nudged_today', 'One nudge a day for each step.', Math.ceil(wait / 1000));
}
