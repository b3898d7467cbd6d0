import type { Facts } from '../../facts/model/facts';
import { untouched, type At, type ProgressRecord, type StepProgress } from '../../progress/model/record';
import type { StepId } from './stepId';
import { chapters, type Check, type Step } from './step';
import type { Viewer } from '../../viewer/model/permissions';

export type StepState = 'todo' | 'locked' | 'done' | 'reverted' | 'skipped' | 'snoozed';

/** One step as this person sees it now. */
export interface Row {
  readonly step: Step;
  readonly state: StepState;
  readonly check: Check;
  readonly progress: StepProgress;
  /** Ids of the steps that hold this one up. */
  readonly lockedBy: readonly StepId[];
  /** Came after the person had finished: shown, but never counted against them. */
  readonly isNew: boolean;
}

export interface Checklist {
  readonly rows: readonly Row[];
  /** Of the rows that count: not skipped, not new since the person finished. */
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** The one step to do next. */
  readonly next: Row | undefined;
}

export interface ChecklistInput {
  readonly steps: readonly Step[];
  readonly facts: Facts;
  readonly record: ProgressRecord;
  readonly viewer: Viewer;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The whole list as one person sees it now. */
export function deriveChecklist({ steps, facts, record, viewer, now }: ChecklistInput): Checklist {
  const mine = steps.filter((step) => step.audience(viewer));
  const open = new Map<string, boolean>();
  const seen = mine.map((step) => {
    const progress = record.steps[step.id] ?? untouched;
    const check = checkOf(step, facts, progress);
    const state = ownState(progress, check, now);
    open.set(step.id, state !== 'done' && state !== 'skipped');
    return { step, progress, check, state };
  });
  const rows = seen.map((row): Row => {
    const lockedBy = row.step.needs.filter((id) => open.get(id));
    const state = row.state === 'todo' && lockedBy.length > 0 ? 'locked' : row.state;
    const isNew = state !== 'done' && record.finished?.steps.includes(row.step.id) === false;
    return { ...row, state, lockedBy, isNew };
  });
  const counted = rows.filter(({ state, isNew }) => state !== 'skipped' && !isNew);
  const done = counted.filter(({ state }) => state === 'done').length;
  return { rows, done, total: counted.length, finished: done === counted.length, next: recommend(rows) };
}

/**
 * What facts show of a step. What was seen before the record's latest word on it says nothing: somebody else may have seen a
 * newer state.
 */
export function checkOf(step: Step, facts: Facts, mine: StepProgress): Check {
  const check = step.check(facts, mine);
  if (check.is === 'unknown' || check.seen === undefined) return check;
  const latest = Math.max(mine.done?.at ?? 0, mine.reverted?.at ?? 0);
  return check.seen < latest ? { is: 'unknown', why: 'not-yet' } : check;
}

/** When the next snoozed step comes back, in milliseconds since the epoch; never: infinite. */
export function nextWake({ steps }: ProgressRecord, now: number): number {
  const ends = Object.values(steps).map(({ snoozed }) => snoozed?.until ?? 0);
  return Math.min(...ends.filter((end) => end > now));
}

/** A step's state on its own, before its dependencies are looked at. */
function ownState(progress: StepProgress, check: Check, now: number): StepState {
  const { done, reverted, snoozed } = progress;
  if (done && !(reverted?.value && check.is !== 'met')) return 'done';
  if (isSkipped(progress)) return 'skipped';
  if (snoozed && snoozed.until > now && isSaidSince(snoozed, progress)) return 'snoozed';
  return done ? 'reverted' : 'todo';
}

/** Whether somebody spares themselves a step that is not done. */
export function isSkipped(progress: StepProgress): boolean {
  const { skipped } = progress;
  return skipped !== undefined && skipped.value && isSaidSince(skipped, progress);
}

/** What was said of a step before it stopped being true says nothing of that. */
function isSaidSince(said: At, { reverted }: StepProgress): boolean {
  return said.at > (reverted?.at ?? -1);
}

/** What broke comes first; then, in the first chapter that has something to do, what most other steps wait for. */
export function recommend(rows: readonly Row[]): Row | undefined {
  const broken = rows.find(({ state }) => state === 'reverted');
  const open = rows.filter(({ state }) => state === 'todo');
  const first = chapters.find((chapter) => open.some(({ step }) => step.chapter === chapter));
  const waitingFor = (row: Row) => rows.filter(({ lockedBy }) => lockedBy.includes(row.step.id)).length;
  const candidates = open.filter(({ step }) => step.chapter === first);
  const most = Math.max(...candidates.map(waitingFor));
  return broken ?? candidates.find((row) => waitingFor(row) === most);
}
