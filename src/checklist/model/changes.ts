import type { Row, StepState } from './derive';
import type { StepProgress } from '../../progress/model/record';

/** A step that turned from one state into another, and whether somebody wanted it so or Flex showed it. */
export interface StateChange {
  readonly id: string;
  readonly from: StepState;
  readonly to: StepState;
  readonly by: 'person' | 'platform';
}

/** What only a person writes into a step's progress. */
const wishes = ['skipped', 'snoozed', 'acknowledged', 'reset'] as const;

/** The steps whose state is another than before, in the order of the list; those that are new on it are not among them. */
export function changesBetween(before: readonly Row[], now: readonly Row[]): readonly StateChange[] {
  const known = new Map(before.map((row) => [row.step.id, row]));
  return now.flatMap(({ step: { id }, state: to, progress }) => {
    const last = known.get(id);
    if (!last || last.state === to) return [];
    return [{ id, from: last.state, to, by: changedBy(last.progress, progress) }];
  });
}

function changedBy(before: StepProgress, now: StepProgress): StateChange['by'] {
  return wishes.some((wish) => before[wish]?.at !== now[wish]?.at) ? 'person' : 'platform';
}
