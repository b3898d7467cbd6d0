import {
  isCount,
  isDate,
  isListOf,
  isMissingOr,
  isNullOr,
  isNumber,
  isObject,
  isOneOf,
  isText,
} from '../shape';
import type { Answer, CallFunction } from './client';
import type { ReportAnswer } from './wire';

/** The function that counts the whole account. */
export interface ReportFunction {
  /** The figures alone. */
  figures(): Promise<Answer<ReportAnswer>>;
  /** The figures and a page of people. @param page what the page before said; empty for the first */
  people(page: string): Promise<Answer<ReportAnswer>>;
}

/** @param call null where no functions are deployed: then nothing is there to answer */
export function reportFunction(call: CallFunction | null): ReportFunction {
  const ask: CallFunction = call ?? (() => Promise.resolve({ failed: 'gone' }));
  return {
    figures: () => ask('report', {}, parseReportAnswer),
    people: (Page) => ask('report', { People: '1', Page }, parseReportAnswer),
  };
}

const isMilestone = isOneOf('started', 'reachable', 'available', 'practised', 'served', 'ready');

/** Reads what the report function answered; nothing when any part has another shape than agreed. */
export function parseReportAnswer(body: unknown): ReportAnswer | undefined {
  if (!isObject(body)) return undefined;
  const { people, started, ready, steps, accountSteps, milestones, stuck, observedAt, rows, next } = body;
  const isReport =
    [people, started, ready].every(isCount) &&
    isListOf(steps, (step) => isObject(step) && isText(step.id) && isCount(step.done) && isCount(step.of)) &&
    isNullOr(accountSteps, (list) => isListOf(list, isAccountStep)) &&
    isListOf(milestones, isReached) &&
    isListOf(stuck, (step) => isObject(step) && isText(step.id) && isCount(step.people)) &&
    [body.complete, body.everybody].every((is) => typeof is === 'boolean') &&
    isDate(observedAt) &&
    isMissingOr(rows, (list) => isListOf(list, isRow)) &&
    isMissingOr(next, (page) => isNullOr(page, isText));
  return isReport ? (body as unknown as ReportAnswer) : undefined;
}

function isReached(value: unknown): boolean {
  return (
    isObject(value) && isMilestone(value.id) && isCount(value.people) && isNullOr(value.medianHours, isNumber)
  );
}

function isAccountStep(value: unknown): boolean {
  return isObject(value) && isText(value.id) && typeof value.done === 'boolean';
}

function isRow(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.worker) &&
    isCount(value.done) &&
    isCount(value.total) &&
    isListOf(value.milestones, isMilestone)
  );
}
