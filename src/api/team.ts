import { isCount, isListOf, isMapOf, isMissingOr, isNullOr, isNumber, isObject, isText } from '../shape';
import type { Answer, CallFunction } from './client';
import type { NudgeAnswer, ResetAnswer, TeamAnswer } from './wire';

/** The functions that supervisors and administrators may ask about their people. */
export interface TeamFunctions {
  /** @param workers SIDs, 200 at most */
  ask(workers: readonly string[]): Promise<Answer<TeamAnswer>>;
  nudge(worker: string, step: string): Promise<Answer<NudgeAnswer>>;
  reset(worker: string, step: string): Promise<Answer<ResetAnswer>>;
}

/** @param call null where no functions are deployed: then nothing is there to answer */
export function teamFunctions(call: CallFunction | null): TeamFunctions {
  const ask: CallFunction = call ?? (() => Promise.resolve({ failed: 'gone' }));
  return {
    ask: (workers) => ask('team', { Workers: workers.join(',') }, parseTeamAnswer),
    nudge: (Worker, Step) => ask('nudge', { Worker, Step }, parseNudgeAnswer),
    reset: (Worker, Step) => ask('reset-progress', { Worker, Step }, parseResetAnswer),
  };
}

/** Reads what the team function answered; nothing when any worker has another shape than agreed. */
export function parseTeamAnswer(body: unknown): TeamAnswer | undefined {
  return isObject(body) && isMapOf(body.workers, isReadiness) ? (body as unknown as TeamAnswer) : undefined;
}

/** Reads what the nudge function answered. */
export function parseNudgeAnswer(body: unknown): NudgeAnswer | undefined {
  return isObject(body) && isSigned(body.nudged) ? (body as unknown as NudgeAnswer) : undefined;
}

/** Reads what the reset function answered. */
export function parseResetAnswer(body: unknown): ResetAnswer | undefined {
  return isObject(body) && isSigned(body.reset) ? (body as unknown as ResetAnswer) : undefined;
}

function isReadiness(value: unknown): boolean {
  return (
    isObject(value) &&
    isCount(value.done) &&
    isCount(value.total) &&
    isListOf(value.notReady, isText) &&
    isMissingOr(value.inPractice, (ids) => isListOf(ids, isText)) &&
    isNullOr(value.updatedAt, isText)
  );
}

function isSigned(value: unknown): boolean {
  return isObject(value) && isNumber(value.at) && isText(value.by);
}
