import type { ProgressRecord, StepProgress } from '../../../src/checklist/progress';

/**
 * The record as a worker sent it, without what a worker cannot say: who nudged them and who reset a step. Both are
 * written by the functions alone, so what is stored is the truth, and a worker can neither forge nor remove it.
 */
export function withoutForgery(sent: ProgressRecord, stored: ProgressRecord | undefined): ProgressRecord {
  const steps = Object.entries(sent.steps).map(([id, step]): [string, StepProgress] => [
    id,
    ownWords(step, stored?.steps[id]),
  ]);
  return { ...sent, steps: Object.fromEntries(steps) };
}

function ownWords(
  { nudged: _nudged, reset, ...step }: StepProgress,
  stored: StepProgress | undefined,
): StepProgress {
  const round = reset?.at ?? 0;
  const storedRound = stored?.reset?.at ?? 0;
  // Words of an earlier round stay in it and lose when merged. A later round than any that was begun is a forgery.
  const honest = round < storedRound ? reset : stored?.reset;
  return { ...step, ...(honest && { reset: honest }), ...(stored?.nudged && { nudged: stored.nudged }) };
}
