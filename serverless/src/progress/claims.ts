import type { ProgressRecord, StepProgress } from '../../../src/progress/model/record';

/**
 * The record as a worker sent it, without what a worker cannot say: who nudged them, and that somebody else reset a
 * step. What is stored of these is the truth, and a worker can neither forge nor remove it. A reset under their own name
 * is theirs to make: that is how a person takes back what they confirmed.
 * @param stored what is stored of the worker, for an administrator together with what all of them share
 * @param identity of the worker, from the validated token
 */
export function withoutForgery(
  sent: ProgressRecord,
  stored: ProgressRecord | undefined,
  identity: string,
): ProgressRecord {
  const steps = Object.entries(sent.steps).map(([id, step]): [string, StepProgress] => [
    id,
    ownWords(step, stored?.steps[id], identity),
  ]);
  return { ...sent, steps: Object.fromEntries(steps) };
}

function ownWords(
  { nudged: _nudged, reset, ...step }: StepProgress,
  stored: StepProgress | undefined,
  identity: string,
): StepProgress {
  const round = reset?.at ?? 0;
  const storedRound = stored?.reset?.at ?? 0;
  // Words of an earlier round stay in it and lose when merged. A round that began as late as any is the worker's own undoing,
  // or a forgery; two that began in the same moment are one to whoever merges them, here as in the browser.
  const honest = round < storedRound || reset?.by === identity ? reset : stored?.reset;
  return { ...step, ...(honest && { reset: honest }), ...(stored?.nudged && { nudged: stored.nudged }) };
}
