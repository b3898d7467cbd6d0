import type { FailureKind } from '../api/client';
import type { ReportAnswer, WorkerReadiness } from '../api/wire';
import type { ExportProgress } from './report';
import type { OnboardingAction } from '../state';
import type { Person } from './model/readiness';

export interface TeamState {
  /** Everybody whom Teams shows, in its order; nobody before that view was opened. */
  readonly people: readonly Person[];
  /** What was last heard of each worker, by SID. */
  readonly workers: Readonly<Record<string, WorkerReadiness>>;
  /** When that was, in milliseconds since the epoch. */
  readonly heardAt: number | null;
  /** Why the last question was not answered. */
  readonly failure: FailureKind | null;
  /** What became of the latest request about a step of a worker, by `requestKey`. */
  readonly requests: Readonly<Record<string, StepRequest>>;
  readonly report: ReportState;
}

/** The whole account, counted. */
export interface ReportState {
  readonly answer: ReportAnswer | null;
  /** Why the last question was not answered. */
  readonly failure: FailureKind | null;
  readonly asking: boolean;
  readonly export: ExportProgress | null;
}

/** Something that was asked of the functions about one step of one worker. */
export interface StepRequest {
  readonly kind: 'nudge' | 'reset';
  /** Two as the functions call them: neither is worth another try. Whatever else failed may be over by now. */
  readonly status: 'asked' | 'done' | 'nudged_today' | 'step_done' | 'failed';
  /** How long that is of interest, in milliseconds since the epoch: a page may stay open for days. */
  readonly until: number;
}

export type TeamAction =
  | { readonly type: 'onboarding/team-shown'; readonly people: readonly Person[] }
  | {
      readonly type: 'onboarding/team-heard';
      readonly workers: Readonly<Record<string, WorkerReadiness>>;
      readonly at: number;
    }
  | { readonly type: 'onboarding/team-self'; readonly sid: string; readonly readiness: WorkerReadiness }
  | { readonly type: 'onboarding/team-failed'; readonly failure: FailureKind }
  | { readonly type: 'onboarding/report-asked' }
  | { readonly type: 'onboarding/report-heard'; readonly report: ReportAnswer }
  | { readonly type: 'onboarding/report-failed'; readonly failure: FailureKind }
  | { readonly type: 'onboarding/report-export'; readonly progress: ExportProgress | null }
  | {
      readonly type: 'onboarding/team-request';
      readonly worker: string;
      readonly step: string;
      readonly request: StepRequest;
    };

export const initialTeam: TeamState = {
  people: [],
  workers: {},
  heardAt: null,
  failure: null,
  requests: {},
  report: { answer: null, failure: null, asking: false, export: null },
};

export function requestKey(worker: string, step: string): string {
  return `${worker} ${step}`;
}

export function teamReducer(state: TeamState, action: OnboardingAction): TeamState {
  switch (action.type) {
    case 'onboarding/team-shown':
      return { ...state, people: action.people };
    case 'onboarding/team-heard':
      return { ...withNews(state, action.workers), heardAt: action.at, failure: null };
    case 'onboarding/team-self':
      return withNews(state, { [action.sid]: action.readiness });
    case 'onboarding/team-failed':
      return { ...state, failure: action.failure };
    case 'onboarding/team-request':
      return {
        ...state,
        requests: { ...state.requests, [requestKey(action.worker, action.step)]: action.request },
      };
    case 'onboarding/report-asked':
      return { ...state, report: { ...state.report, asking: true } };
    case 'onboarding/report-heard':
      return { ...state, report: { ...state.report, answer: action.report, failure: null, asking: false } };
    case 'onboarding/report-failed':
      return { ...state, report: { ...state.report, failure: action.failure, asking: false } };
    case 'onboarding/report-export':
      return { ...state, report: { ...state.report, export: action.progress } };
    default:
      return state;
  }
}

/** Whoever did not change stays the same object, so that only the cells of those who did are rendered again. */
function withNews(state: TeamState, news: TeamState['workers']): TeamState {
  const before = state.workers;
  const changed = Object.entries(news).filter(([sid, readiness]) => !sameReadiness(before[sid], readiness));
  const workers = changed.length === 0 ? before : { ...before, ...Object.fromEntries(changed) };
  return { ...state, workers, requests: stillOfInterest(state.requests, before, workers) };
}

/** What became of a request is forgotten once the step is done, or no longer done: another may be made then. */
function stillOfInterest(
  requests: TeamState['requests'],
  before: TeamState['workers'],
  now: TeamState['workers'],
): TeamState['requests'] {
  return Object.fromEntries(
    Object.entries(requests).filter(([key]) => {
      const [worker = '', step = ''] = key.split(' ');
      return isDone(before[worker], step) === isDone(now[worker], step);
    }),
  );
}

function isDone(readiness: WorkerReadiness | undefined, step: string): boolean {
  return Boolean(readiness?.updatedAt) && !readiness?.notReady.includes(step);
}

/** Whether nothing new is told of a worker: when they last saved is shown nowhere, only whether they ever did. */
export function sameReadiness(a: WorkerReadiness | undefined, b: WorkerReadiness): boolean {
  return (
    a?.done === b.done &&
    a.total === b.total &&
    (a.updatedAt === null) === (b.updatedAt === null) &&
    a.notReady.join() === b.notReady.join() &&
    a.inPractice?.join() === b.inPractice?.join()
  );
}
