import type { ReportAnswer, ReportRow } from '../../../src/api/wire';
import type { Step } from '../../../src/checklist/model/step';
import type { Summary } from '../progress/summary';
import { milestonesIn, standingOf, type Milestone } from './standing';

/** Everybody who ever opened the product, counted. */
export type Counted = Pick<ReportAnswer, 'people' | 'started' | 'ready' | 'steps' | 'milestones' | 'stuck'>;

const minute = 60 * 1000;

/**
 * Counts an account.
 * @param summaries by worker SID.
 * @param steps the personal steps of the account's list.
 */
export function countAccount(summaries: ReadonlyMap<string, Summary>, steps: readonly Step[]): Counted {
  const [done, listed, next] = [new Tally<number>(), new Tally<number>(), new Tally<number>()];
  const reached = new Tally<Milestone>();
  const minutes: number[] = [];
  for (const summary of summaries.values()) {
    const standing = standingOf(summary, steps);
    done.add(standing.done);
    listed.add(standing.listed);
    if (standing.next !== undefined) next.add([standing.next]);
    const { milestones } = standing.row;
    reached.add(milestones);
    const { started, served } = summary.times;
    if (milestones.includes('served') && started !== undefined && served !== undefined)
      minutes.push(Math.max(0, served - started) / minute);
  }
  return {
    people: summaries.size,
    started: reached.of('started'),
    ready: reached.of('ready'),
    steps: steps.map(({ id }, place) => ({ id, done: done.of(place), of: listed.of(place) })),
    milestones: milestonesIn(steps).map((id) => ({
      id,
      people: reached.of(id),
      medianHours: id === 'served' ? medianHours(minutes) : null,
    })),
    stuck: steps
      .map(({ id }, place) => ({ id, people: next.of(place) }))
      .filter(({ people }) => people > 0)
      .sort((a, b) => b.people - a.people),
  };
}

/** A page of people in the order of their SIDs, so that somebody new between two pages moves nobody past them. */
export function rowsAfter(
  worker: string,
  atMost: number,
  summaries: ReadonlyMap<string, Summary>,
  steps: readonly Step[],
): Required<Pick<ReportAnswer, 'rows' | 'next'>> {
  const later = [...summaries].filter(([sid]) => sid > worker).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = later
    .slice(0, atMost)
    .map(([sid, summary]): ReportRow => ({ worker: sid, ...standingOf(summary, steps).row }));
  return { rows, next: later.length > atMost ? (rows.at(-1)?.worker ?? null) : null };
}

/** How many people each thing was said of. */
class Tally<T extends number | string> {
  private readonly counts: { [thing in T]?: number } = {};

  add(things: readonly T[]): void {
    for (const thing of things) this.counts[thing] = this.of(thing) + 1;
  }
  of(thing: T): number {
    return this.counts[thing] ?? 0;
  }
}

/** The median in hours, to the minute; null of nobody. */
function medianHours(minutes: readonly number[]): number | null {
  const sorted = [...minutes].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2) / 60;
}
