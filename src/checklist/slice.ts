import { deriveChecklist, type Checklist } from './model/derive';
import {
  noFacts,
  withEvent,
  withState,
  type EventName,
  type Facts,
  type Observed,
  type States,
} from '../facts/model/facts';
import { mergeRecords, sameRecord } from '../progress/model/merge';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../progress/model/record';
import { settle, withStep } from './model/settle';
import type { Step } from './model/step';
import type { Viewer } from '../viewer/model/permissions';

export interface ChecklistState {
  readonly viewer: Viewer;
  readonly steps: readonly Step[];
  readonly facts: Facts;
  readonly record: ProgressRecord;
  /** The clock as of the last action that mattered. Milliseconds since the epoch. */
  readonly now: number;
}

interface Observation {
  readonly at: number;
}

export type ChecklistAction =
  | ({ readonly type: 'onboarding/happened'; readonly event: EventName } & Observation)
  | ({ readonly type: 'onboarding/observed'; readonly states: ObservedStates } & Observation)
  | ({ readonly type: 'onboarding/view-appeared'; readonly view: string } & Observation)
  | ({ readonly type: 'onboarding/step-registered'; readonly step: Step } & Observation)
  | ({ readonly type: 'onboarding/record-arrived'; readonly record: ProgressRecord } & Observation)
  | ({ readonly type: 'onboarding/intent'; readonly id: string; readonly intent: StepIntent } & Observation)
  | ({ readonly type: 'onboarding/dismissed'; readonly band: string } & Observation)
  | ({ readonly type: 'onboarding/panel-hidden'; readonly value: boolean } & Observation)
  | ({ readonly type: 'onboarding/ticked' } & Observation);

type ObservedStates = { readonly [K in keyof States]?: Observed<States[K]> };

/** What a person may do with one step. */
export type StepIntent =
  | { readonly do: 'skip' | 'unskip' | 'unsnooze' | 'acknowledge' }
  | { readonly do: 'snooze'; readonly until: number }
  /** Takes a confirmation back. */
  | { readonly do: 'undo'; readonly by: string };

/** Makes the reducer for one person. */
export function checklistReducer(viewer: Viewer, steps: readonly Step[]) {
  const initial: ChecklistState = { viewer, steps, facts: noFacts, record: emptyRecord, now: 0 };
  return (state: ChecklistState = initial, action: ChecklistAction | { type: 'other' }): ChecklistState => {
    if (action.type === 'other' || !action.type.startsWith('onboarding/')) return state;
    return reduce(state, action);
  };
}

function reduce(state: ChecklistState, action: ChecklistAction): ChecklistState {
  const now = action.at;
  switch (action.type) {
    case 'onboarding/happened':
      return observe(state, withEvent(state.facts, action.event, now), now);
    case 'onboarding/observed':
      return observe(state, withStates(state.facts, action.states), now);
    case 'onboarding/view-appeared':
      if (state.viewer.views.includes(action.view)) return state;
      return { ...state, viewer: { ...state.viewer, views: [...state.viewer.views, action.view] }, now };
    case 'onboarding/step-registered':
      if (state.steps.some(({ id }) => id === action.step.id)) return state;
      return { ...state, steps: [...state.steps, action.step], now };
    case 'onboarding/record-arrived':
      return join(state, action.record, now);
    case 'onboarding/dismissed':
      return withRecord(state, { dismissed: { ...state.record.dismissed, [action.band]: { at: now } } }, now);
    case 'onboarding/panel-hidden':
      return withRecord(state, { hidden: { at: now, value: action.value } }, now);
    case 'onboarding/intent':
      return intend(state, action.id, action.intent, now);
    case 'onboarding/ticked':
      return wakes(state, now) ? { ...state, now } : state;
    default:
      return state;
  }
}

function observe(state: ChecklistState, facts: Facts, now: number): ChecklistState {
  return { ...state, facts, now, record: settle({ ...state, facts, now }, state.facts) };
}

/** A record that brings nothing new changes nothing, so that tabs do not answer each other for ever. */
function join(state: ChecklistState, arrived: ProgressRecord, now: number): ChecklistState {
  const record = mergeRecords(state.record, arrived);
  return sameRecord(record, state.record) ? state : { ...state, record, now };
}

function withStates(facts: Facts, states: ObservedStates): Facts {
  return (Object.keys(states) as (keyof States)[]).reduce((all, name) => {
    const observed = states[name];
    return observed ? withState(all, name, observed as Observed<never>) : all;
  }, facts);
}

function withRecord(state: ChecklistState, change: Partial<ProgressRecord>, now: number): ChecklistState {
  return { ...state, now, record: { ...state.record, ...change } };
}

function intend(state: ChecklistState, id: string, intent: StepIntent, at: number): ChecklistState {
  const step = state.steps.find((candidate) => candidate.id === id);
  if (!step) return state;
  const mine = state.record.steps[id] ?? {};
  const changed = {
    ...state,
    now: at,
    record: withStep(state.record, id, applied(mine, intent, step, state, at)),
  };
  return { ...changed, record: settle(changed, changed.facts) };
}

function applied(
  mine: StepProgress,
  intent: StepIntent,
  step: Step,
  { facts }: ChecklistState,
  at: number,
): StepProgress {
  switch (intent.do) {
    case 'skip':
      return { ...mine, skipped: { at, value: true } };
    case 'unskip':
      return { ...mine, skipped: { at, value: false } };
    case 'snooze':
      return { ...mine, snoozed: { at, until: intent.until } };
    case 'unsnooze':
      return { ...mine, snoozed: { at, until: at } };
    case 'undo':
      return { reset: { at, by: intent.by } };
    case 'acknowledge': {
      const mayConfirm =
        step.confirm === 'always' ||
        (step.confirm === 'when-unknown' && step.check(facts, mine).is === 'unknown');
      if (!mayConfirm) return mine;
      return { ...mine, acknowledged: { at }, done: mine.done ?? { at, by: 'person', evidence: {} } };
    }
  }
}

/** Whether a snoozed step comes back between the state's clock and now. */
function wakes({ record, now: before }: ChecklistState, now: number): boolean {
  return Object.values(record.steps).some(
    ({ snoozed }) => snoozed && snoozed.until > before && snoozed.until <= now,
  );
}

let latest: { readonly state: ChecklistState; readonly checklist: Checklist } | undefined;

/** The list for a state; computed once per state. */
export function selectChecklist(state: ChecklistState): Checklist {
  if (latest?.state !== state) latest = { state, checklist: deriveChecklist(state) };
  return latest.checklist;
}
