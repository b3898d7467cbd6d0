import type { StepProgress } from '../../../src/progress/model/record';
import { withStep } from '../../../src/checklist/model/settle';
import { nothingSaved, type Saved } from './saved';

/** What is saved of a worker, with one step changed; roles and time stay the worker's own. */
export function editStep(
  saved: Saved | undefined,
  step: string,
  edit: (progress: StepProgress) => StepProgress,
): Saved {
  const { record, ...rest } = saved ?? nothingSaved;
  return { ...rest, record: withStep(record, step, edit(record.steps[step] ?? {})) };
}
