import type { ReportAnswer, ReportRow } from '../../../src/api/wire';
import type { Step } from '../../../src/checklist/model/step';
import type { Summary } from '../progress/summary';
import { milestonesIn, standingOf } from './standing';

/** Everybody who ever opened the product, counted. */
export interface Counted
  extends Pick<ReportAnswer, 'people' | 'started' | 'ready' | 'steps' | 'milestones' | 'stuck'> {
  readonly rows: readonly ReportRow[];
}

const minute = 60 * 1000;

/**
 * Counts an account.
 * @param summaries by worker SID.
 * @param steps the personal steps of the account's list.
 */
export function countAccount(summaries: ReadonlyMap<string, Summary>, steps: readonly Step[]): Counted {
  const [done, listed, next, reached] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const minutes: number[] = [];
  const rows = [...summaries].map(([worker, summary]): ReportRow => {
    const standing = standingOf(summary, steps);
    done.add(standing.done);
    listed.add(standing.listed);
    if (standing.next) next.add([standing.next]);
    const { milestones } = standing.row;
    reached.add(milestones);
    const { started, served } = summary.times;
    if (milestones.includes('served') && started !== undefined && served !== undefined)
      minutes.push(Math.max(0, served - started) / minute);
    return { worker, ...standing.row };
  });
  return {
    people: rows.length,
    started: reached.of('started'),
    ready: reached.of('ready'),
    steps: steps.map(({ id }) => ({ id, done: done.of(id), of: listed.of(id) })),
    milestones: milestonesIn(steps).map((id) => ({
      id,
      people: reached.of(id),
      medianHours: id === 'served' ? medianHours(minutes) : null,
    })),
    stuck: [...next.counts].map(([id, people]) => ({ id, people })).sort((a, b) => b.people - a.people),
    rows,
  };
}

/** How many people each name was said of. */
class Tally {
  readonly counts = new Map<string, number>();

  add(names: readonly string[]): void {
    for (const name of names) this.counts.set(name, this.of(name) + 1);
  }
  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}

/** The median in hours, to the minute; null of nobody. */
function medianHours(minutes: readonly number[]): number | null {
  const sorted = [...minutes].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2) / 60;
}
