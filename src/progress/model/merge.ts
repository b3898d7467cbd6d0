import { own } from '../../shape';
import {
  isInPractice,
  type At,
  type Done,
  type Finished,
  type ProgressRecord,
  type StepProgress,
} from './record';

/**
 * Joins two records of one person so that nothing either of them knows is lost.
 * Commutative, associative and idempotent, so tabs, devices and retries may merge in any order, any number of
 * times. Fields this version does not know are kept, the later (or, without a time, the greater) one winning.
 */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const finished = mergeOptional(a.finished, b.finished, mergeFinished);
  return {
    ...mergeUnknown(a, b),
    v: 1,
    steps: mergeMaps(a.steps, b.steps, mergeSteps),
    dismissed: mergeMaps(a.dismissed, b.dismissed, latest),
    hidden: latest(a.hidden, b.hidden),
    ...(finished && { finished }),
  };
}

/** Whether two records say the same, whatever the order of their keys. */
export function sameRecord(a: ProgressRecord, b: ProgressRecord): boolean {
  return canonical(a) === canonical(b);
}

/** Joins two accounts of one step: the later round wins whole; within one round each field merges by its own rule. */
export function mergeSteps(a: StepProgress, b: StepProgress): StepProgress {
  const round = (a.reset?.at ?? 0) - (b.reset?.at ?? 0);
  if (round !== 0) return keepNudge(round > 0 ? a : b, a, b);
  const merged: Record<string, unknown> = mergeUnknown(a, b);
  const done = mergeOptional(a.done, b.done, better);
  if (done) merged.done = done;
  return merged as StepProgress;
}

/** A reminder is about the person, not about a round: the latest one survives a reset. */
function keepNudge(winner: StepProgress, a: StepProgress, b: StepProgress): StepProgress {
  const nudged = mergeOptional(a.nudged, b.nudged, latest);
  return nudged ? { ...winner, nudged } : winner;
}

function mergeFinished(a: Finished, b: Finished): Finished {
  return { at: Math.min(a.at, b.at), steps: [...new Set([...a.steps, ...b.steps])].sort() };
}

/** Every field of both, the later one where both have it. The fields with rules of their own are laid over this. */
function mergeUnknown(a: object, b: object): Record<string, unknown> {
  return mergeMaps(a as Record<string, unknown>, b as Record<string, unknown>, latest);
}

function mergeMaps<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (x: T, y: T) => T,
): Record<string, T> {
  // Sorted, so that equal records are equal as JSON too.
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const merged = mergeOptional(own(a, key), own(b, key), merge);
      return merged === undefined ? [] : [[key, merged]];
    }),
  );
}

function mergeOptional<T>(a: T | undefined, b: T | undefined, merge: (x: T, y: T) => T): T | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : merge(a, b);
}

function latest<T>(a: T, b: T): T {
  return compare(a, b) >= 0 ? a : b;
}

function earliest<T>(a: T, b: T): T {
  return compare(a, b) <= 0 ? a : b;
}

/** What was done with a customer counts for more than practice, whichever came first; of two alike, the earlier. */
function better(a: Done, b: Done): Done {
  if (isInPractice(a) === isInPractice(b)) return earliest(a, b);
  return isInPractice(a) ? b : a;
}

/** A total order: by time, then by content, so that a tie has the same winner everywhere. */
function compare(a: unknown, b: unknown): number {
  const byTime = timeOf(a) - timeOf(b);
  if (byTime !== 0) return byTime;
  const [x, y] = [canonical(a), canonical(b)];
  return x === y ? 0 : x > y ? 1 : -1;
}

function timeOf(value: unknown): number {
  const at = (value as Partial<At> | null)?.at;
  return typeof at === 'number' ? at : 0;
}

/** JSON with sorted keys: equal values have equal texts whatever order their keys came in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}
