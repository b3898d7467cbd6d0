import { isSkipped } from '../../../src/checklist/model/derive';
import { accountStepIds } from '../../../src/checklist/model/steps';
import {
  emptyRecord,
  inPractice,
  isOnlyPractised,
  type ProgressRecord,
  type StepProgress,
} from '../../../src/progress/model/record';
import type { Saved } from './saved';

/**
 * What a team and an account are counted from: the part of a record that says which steps are done, without evidence.
 * About half a KiB; Sync limits what is larger than one KiB harder.
 */
export interface Summary {
  readonly v: 1;
  /** When it was written, in milliseconds since the epoch: of two summaries of one worker the later one counts. */
  readonly at: number;
  readonly roles: readonly string[];
  /** When the worker saved what is told here, ISO 8601. */
  readonly updatedAt: string;
  /** Ids of the steps that are done and still so. */
  readonly done: readonly string[];
  /** Ids of those among them that are done in practice only; left out where there are none. */
  readonly practised?: readonly string[];
  /** Ids of the steps that were done and no longer are, but for those skipped since. */
  readonly reverted: readonly string[];
  readonly skipped: readonly string[];
  /** Ids of steps that are open though the worker had once finished them; null for who never finished. */
  readonly reopened: readonly string[] | null;
  readonly times: Times;
}

/** Firsts of a worker, in steps of their own, in milliseconds since the epoch. */
export interface Times {
  readonly started?: number;
  readonly served?: number;
}

const conversations = ['first-call', 'first-message'];

/** The summary of what is kept; nothing of a worker who never saved. @param now milliseconds since the epoch. */
export function summaryOf({ record, roles, updatedAt }: Saved, now: number): Summary | undefined {
  if (!roles || updatedAt === null) return undefined;
  const steps = Object.entries(record.steps);
  const done = steps.filter(([, step]) => isDone(step)).map(([id]) => id);
  const practised = steps.filter(([, step]) => isDone(step) && isOnlyPractised(step)).map(([id]) => id);
  const others = steps.filter(([, step]) => !isDone(step));
  const skipped = others.filter(([, step]) => isSkipped(step)).map(([id]) => id);
  const reverted = others.filter(([, step]) => step.done && !isSkipped(step)).map(([id]) => id);
  const reopened = record.finished?.steps.filter((id) => !done.includes(id)) ?? null;
  return {
    v: 1,
    at: now,
    roles,
    updatedAt,
    done,
    ...(practised.length > 0 && { practised }),
    reverted,
    skipped,
    reopened,
    times: timesOf(record),
  };
}

/** As much of what is kept as a summary tells: readiness is counted from it by the rules of the checklist. */
export function savedOf({ roles, updatedAt, done, practised, reverted, skipped, reopened }: Summary): Saved {
  const once = { at: 0, by: 'platform', evidence: {} } as const;
  const alone = { ...once, evidence: inPractice };
  const steps = [
    ...done.map((id) => [id, { done: practised?.includes(id) ? alone : once }] as const),
    ...reverted.map((id) => [id, { done: once, reverted: { at: 0, value: true } }] as const),
    ...skipped.map((id) => [id, { skipped: { at: 0, value: true } }] as const),
  ];
  const finished = reopened && { at: 0, steps: [...done, ...reopened] };
  const record: ProgressRecord = {
    ...emptyRecord,
    steps: Object.fromEntries<StepProgress>(steps),
    ...(finished && { finished }),
  };
  return { record, roles, updatedAt };
}

/** Whether a summary tells what another does: that somebody saved again is not worth a write. */
export function sameSummary(a: Summary | undefined, b: Summary | undefined): boolean {
  if (!a || !b) return a === b;
  return contentOf(a) === contentOf(b);
}

/** Reads what the index holds; nothing if this version did not write it. */
export function parseSummary(data: unknown): Summary | undefined {
  const { v, at, roles, updatedAt, done, practised, reverted, skipped, reopened, times } = (data ??
    {}) as Record<string, unknown>;
  const isOurs =
    v === 1 &&
    typeof at === 'number' &&
    typeof updatedAt === 'string' &&
    [roles, done, practised ?? [], reverted, skipped, reopened ?? []].every(isTexts) &&
    typeof times === 'object' &&
    times !== null;
  return isOurs ? (data as Summary) : undefined;
}

function contentOf({ at: _at, updatedAt: _updatedAt, ...content }: Summary): string {
  return JSON.stringify(content);
}

/** Whether a step was done and still is. */
export function isDone(step: StepProgress | undefined): boolean {
  return step?.done !== undefined && !step.reverted?.value;
}

/** Whether a step is one's own to take: what is done for the account may be another administrator's doing. */
export function isPersonal(id: string): boolean {
  return !accountStepIds.includes(id);
}

function timesOf({ steps }: ProgressRecord): Times {
  const firstOf = (ids: readonly string[]) => Math.min(...ids.map((id) => steps[id]?.done?.at ?? Infinity));
  const started = firstOf(Object.keys(steps).filter(isPersonal));
  const served = firstOf(conversations.filter((id) => !isOnlyPractised(steps[id] ?? {})));
  return { ...(started < Infinity && { started }), ...(served < Infinity && { served }) };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
