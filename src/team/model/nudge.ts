import { oneWeek } from '../../time';
import type { DismissalKey } from '../../progress/slice';
import type { StepId } from '../../checklist/model/stepId';
import type { Row } from '../../checklist/model/derive';
import type { ProgressRecord } from '../../progress/model/record';

/** A supervisor's reminder of one step. */
export interface Nudge {
  readonly row: Row;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The identity of who sent it. */
  readonly by: string;
}

/** After so long, a reminder that nobody saw is about yesterday's news. */
const lifetime = oneWeek;

/** Reminders that the person has not yet answered, of steps that are still to do; the latest first. */
export function openNudges(
  rows: readonly Row[],
  dismissed: ProgressRecord['dismissed'],
  now: number,
): readonly Nudge[] {
  return rows
    .flatMap((row): Nudge[] => {
      const { nudged } = row.progress;
      return nudged && row.state !== 'done' ? [{ row, ...nudged }] : [];
    })
    .filter(({ row, at }) => at > (dismissed[nudgeKey(row.step.id)]?.at ?? 0) && now - at < lifetime)
    .sort((a, b) => b.at - a.at);
}

/** The name under which it is kept that a person has answered the reminders of a step. */
export function nudgeKey(step: StepId): DismissalKey {
  return `nudge:${step}`;
}

/**
 * A person's name as far as an identity tells it. Flex writes an address with everything but letters and digits escaped:
 * `sam_2Eokafor_40example_2Ecom`.
 */
export function readableIdentity(identity: string): string {
  try {
    return decodeURIComponent(identity.replace(/%/g, '%25').replace(/_([0-9A-F]{2})/g, '%$1'));
  } catch {
    return identity;
  }
}
