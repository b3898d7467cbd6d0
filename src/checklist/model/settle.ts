import { checkOf, deriveChecklist, type ChecklistInput } from './derive';
import type { Facts } from '../../facts/model/facts';
import { datedAfter } from '../../progress/model/datedAfter';
import { isInPractice, untouched, type ProgressRecord, type StepProgress } from '../../progress/model/record';
import type { Check, Step } from './step';

/**
 * Writes into the record what the facts now show: steps that became done, states that stopped or resumed being true, and
 * that everything was finished.
 * @param before the facts before this observation. Only a change is written, so that two browsers of one person
 *   that see different things do not overrule each other for ever.
 */
export function settle(input: ChecklistInput, before: Facts): ProgressRecord {
  const { facts, viewer, now } = input;
  let record = input.record;
  for (const step of input.steps) {
    if (!step.audience(viewer)) continue;
    const mine = record.steps[step.id] ?? untouched;
    const [was, is] = [checkOf(step, before, mine), checkOf(step, facts, mine)];
    const settled = settleStep(step, mine, was, is, now);
    if (settled !== mine) record = withStep(record, step.id, settled);
  }
  return settleFinished({ ...input, record });
}

function settleStep(step: Step, mine: StepProgress, was: Check, is: Check, now: number): StepProgress {
  if (is.is === 'met') {
    const at = whenMet(mine, was, is.at, now);
    const replaces = mine.done && isInPractice(mine.done) && !isInPractice({ ...mine.done, ...is });
    if (!mine.done || replaces) {
      const earlierRound = mine.reset && at <= mine.reset.at;
      return earlierRound ? mine : { ...mine, done: { at, by: 'platform', evidence: is.evidence } };
    }
    if (mine.reverted?.value)
      return { ...mine, reverted: { at: datedAfter(mine.reverted, now), value: false } };
  }
  const stopped = step.reverts && mine.done && is.is === 'unmet' && was.is !== 'unmet';
  return stopped && !mine.reverted?.value
    ? { ...mine, reverted: { at: datedAfter(mine.reverted, now), value: true } }
    : mine;
}

/** What is seen to become true just now belongs to the round that is known, also where this clock is behind its beginning. */
function whenMet({ reset }: StepProgress, was: Check, at: number | undefined, now: number): number {
  if (at === undefined) return datedAfter(reset, now);
  const isNews = was.is === 'unmet' || (was.is === 'met' && was.at !== at);
  return isNews ? datedAfter(reset, at) : at;
}

function settleFinished(input: ChecklistInput): ProgressRecord {
  const { record, now } = input;
  const { finished, rows } = deriveChecklist(input);
  const known = record.finished?.steps ?? [];
  const arrived = rows.filter(({ step, isNew }) => !isNew && !known.includes(step.id));
  if (!finished || rows.length === 0 || arrived.length === 0) return record;
  const steps = [...known, ...arrived.map(({ step }) => step.id)].sort();
  return { ...record, finished: { at: record.finished?.at ?? now, steps } };
}

/** A record in which one step says what is given. */
export function withStep(record: ProgressRecord, id: string, step: StepProgress): ProgressRecord {
  return { ...record, steps: { ...record.steps, [id]: step } };
}
