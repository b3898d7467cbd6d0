import { deriveChecklist, nextWake, type StepState } from '../../../src/checklist/model/derive';
import { applyIntent, type StepIntent } from '../../../src/checklist/model/intent';
import { settle } from '../../../src/checklist/model/settle';
import type { Check, Step } from '../../../src/checklist/model/step';
import { noFacts, type Facts } from '../../../src/facts/model/facts';
import {
  emptyRecord,
  inPractice,
  saidAt,
  type ProgressRecord,
  type StepProgress,
} from '../../../src/progress/model/record';
import { builtInStep } from '../../support/checklist';
import { viewerWith } from '../../support/viewer';

/** What the platform shows of the step is said here, and nothing else. */
const verdicts = new WeakMap<Facts, Check>();
function seeing(check: Check): Facts {
  const facts = { ...noFacts };
  verdicts.set(facts, check);
  return facts;
}

const step: Step = {
  ...builtInStep('allow-notifications'),
  audience: () => true,
  needs: [],
  check: (facts) => verdicts.get(facts) ?? unmet,
  reverts: true,
};

const unmet: Check = { is: 'unmet' };
const unknown: Check = { is: 'unknown', why: 'failed' };
const met = (at?: number, evidence = {}): Check => ({ is: 'met', evidence, ...(at !== undefined && { at }) });

const seenAt = (check: Check, seen: number): Check => ({ ...check, seen }) as Check;

const now = 1000;
const viewer = viewerWith('agent');
const inputFor = (mine: StepProgress, is: Check, steps = [step]) => ({
  steps,
  facts: seeing(is),
  record: { ...emptyRecord, steps: { [step.id]: mine } },
  viewer,
  now,
});

/** The step's progress once the facts have gone from one verdict to another. */
function settled(mine: StepProgress, was: Check, is: Check, of: Step = step): StepProgress | undefined {
  return settle(inputFor(mine, is, [of]), seeing(was)).steps[step.id];
}

const done = { at: 700, by: 'platform', evidence: {} } as const;
const reset = { at: 500, by: 'sue' };

describe('when a step is done', () => {
  it.each<[string, StepProgress, Check, Check, number | undefined]>([
    ['seen to become true, at no known time: now', {}, unmet, met(), now],
    ['with the platform’s own time: then', {}, unmet, met(300), 300],
    ['true since before anybody looked: then', {}, met(300), met(300), 300],
    ['from the round before, as it was: not', { reset }, met(400), met(400), undefined],
    ['from the very moment of the reset: not', { reset }, met(500), met(500), undefined],
    ['true since after the reset: then', { reset }, met(501), met(501), 501],
    ['seen first, from the round before: not', { reset }, unknown, met(400), undefined],
    ['become true by a clock behind the reset: just after it', { reset }, unmet, met(400), 501],
    ['happened once more by a clock behind the reset: just after it', { reset }, met(300), met(400), 501],
    [
      'become true at no known time, now behind the reset',
      { reset: { at: now + 9, by: 'sue' } },
      unmet,
      met(),
      now + 10,
    ],
  ])('%s', (_words, mine, was, is, at) => {
    expect(settled(mine, was, is)?.done?.at).toBe(at);
  });

  it('keeps what else is known of it, with the evidence of the platform', () => {
    const skipped = { at: 1, value: true };
    expect(settled({ skipped }, unmet, met(300, { name: 'Ada' }))).toEqual({
      skipped,
      done: { at: 300, by: 'platform', evidence: { name: 'Ada' } },
    });
  });

  it('keeps its first evidence', () => {
    const mine = { done };
    expect(settled(mine, unmet, met(900, { name: 'Ada' }))).toBe(mine);
  });

  it('takes a customer in place of practice, and no practice in place of either', () => {
    const practised = { done: { ...done, evidence: inPractice } };
    expect(settled(practised, unmet, met(900))).toEqual({ done: { ...done, at: 900 } });
    expect(settled(practised, unmet, met(900, inPractice))).toBe(practised);
    const served = { done };
    expect(settled(served, unmet, met(900, inPractice))).toBe(served);
  });

  it('is nothing to somebody whom the step is not for', () => {
    const input = inputFor({}, met(), [{ ...step, audience: () => false }]);
    expect(settle(input, seeing(unmet))).toBe(input.record);
  });
});

describe('what stops being true', () => {
  it.each([met(), unknown])('is told once (%j before)', (was) => {
    expect(settled({ done }, was, unmet)).toEqual({ done, reverted: { at: now, value: true } });
  });

  it.each<[string, StepProgress, Check, Check, Partial<Step>]>([
    ['was not true before, as far as this browser saw', { done }, unmet, unmet, {}],
    ['is not known any more', { done }, met(), unknown, {}],
    ['was never done', {}, met(), unmet, {}],
    ['has happened, and cannot have not happened', { done }, met(), unmet, { reverts: false }],
    ['is told already', { done, reverted: { at: 1, value: true } }, met(), unmet, {}],
    ['goes on being true', { done, reverted: { at: 1, value: false } }, met(), met(), {}],
  ])('says nothing where it %s', (_words, mine, was, is, other) => {
    expect(settled(mine, was, is, { ...step, ...other })).toBe(mine);
  });

  it('is taken back when it is true again, and counts as done meanwhile', () => {
    const mine = { done, reverted: { at: now + 5, value: true } };
    expect(settled(mine, unmet, met())).toEqual({ done, reverted: { at: now + 6, value: false } });
    expect(settled({ ...mine, reverted: { at: now + 5, value: false } }, met(), unmet)?.reverted).toEqual({
      at: now + 6,
      value: true,
    });
    const stateWhere = (is: Check) => deriveChecklist(inputFor(mine, is)).rows[0]?.state;
    expect([met(), unmet, unknown].map(stateWhere)).toEqual(['done', 'reverted', 'reverted']);
  });
});

describe('what is no longer true may be put aside', () => {
  const broken = { done, reverted: { at: 800, value: true } };
  const skipped = (at: number, value = true) => ({ skipped: { at, value } });
  const snoozed = (at: number, until = now + 1) => ({ snoozed: { at, until } });

  it.each<[string, StepProgress, StepState]>([
    ['skipped since', { ...broken, ...skipped(801) }, 'skipped'],
    ['skipped in that moment, as far as the clocks tell', { ...broken, ...skipped(800) }, 'reverted'],
    ['skipped before', { ...broken, ...skipped(799) }, 'reverted'],
    ['skipped since, and taken back', { ...broken, ...skipped(801, false) }, 'reverted'],
    ['put off since', { ...broken, ...snoozed(801) }, 'snoozed'],
    ['put off since, and due', { ...broken, ...snoozed(801, now) }, 'reverted'],
    ['put off before', { ...broken, ...snoozed(800) }, 'reverted'],
    ['skipped and put off since', { ...broken, ...skipped(801), ...snoozed(802) }, 'skipped'],
    ['skipped, and never done', skipped(0), 'skipped'],
    ['put off, and never done', snoozed(0), 'snoozed'],
    ['put off, and then done', { done, ...snoozed(801) }, 'done'],
  ])('%s', (_words, mine, state) => {
    expect(deriveChecklist(inputFor(mine, unmet)).rows[0]?.state).toBe(state);
  });

  it('until it is true again', () => {
    const mine = { ...broken, ...skipped(801) };
    expect(deriveChecklist(inputFor(mine, met())).rows[0]?.state).toBe('done');
  });

  it('is neither next nor in the way nor counted then', () => {
    const other: Step = { ...step, id: 'know-your-role', needs: [step.id], check: () => unmet };
    const listOf = (mine: StepProgress) => {
      const { rows, total, next } = deriveChecklist(inputFor(mine, unmet, [step, other]));
      return { states: rows.map(({ state }) => state), total, next: next?.step.id };
    };
    expect(listOf(broken)).toEqual({ states: ['reverted', 'locked'], total: 2, next: step.id });
    expect(listOf({ ...broken, ...skipped(801) })).toEqual({
      states: ['skipped', 'todo'],
      total: 1,
      next: other.id,
    });
  });
});

describe('what was seen before the record’s latest word', () => {
  const reverted = { at: 800, value: true };

  it.each<[string, StepProgress, Check, Check]>([
    ['takes nothing back that somebody else has done since', { done }, unknown, seenAt(unmet, 699)],
    [
      'takes nothing back that has become true again since',
      { done, reverted: { at: 800, value: false } },
      unknown,
      seenAt(unmet, 799),
    ],
    ['gives nothing back that has stopped being true since', { done, reverted }, unknown, seenAt(met(), 799)],
  ])('%s', (_words, mine, was, is) => {
    expect(settled(mine, was, is)).toBe(mine);
  });

  it('does not hide that it stopped being true by now', () => {
    expect(settled({ done }, seenAt(unmet, 699), seenAt(unmet, now))?.reverted).toEqual({
      at: now,
      value: true,
    });
    expect(settled({ done, reverted }, unknown, seenAt(met(), now))?.reverted).toEqual({
      at: now,
      value: false,
    });
  });

  it('is not shown as if it were so now', () => {
    const rowWhere = (seen: number) =>
      deriveChecklist(inputFor({ done, reverted }, seenAt(met(), seen))).rows[0];
    expect(rowWhere(799)).toMatchObject({ state: 'reverted', check: { is: 'unknown', why: 'not-yet' } });
    expect(rowWhere(801)).toMatchObject({ state: 'done', check: { is: 'met' } });
  });

  it('counts where the record has no word yet', () => {
    expect(settled({}, unknown, seenAt(met(), 300))?.done).toEqual({ at: now, by: 'platform', evidence: {} });
  });
});

describe('having finished', () => {
  const other: Step = { ...step, id: 'know-your-role', check: () => unmet };
  const both = [step, other];
  const record = (finished: { at: number; steps: string[] } | undefined, ...ids: string[]) => ({
    ...emptyRecord,
    steps: Object.fromEntries(ids.map((id) => [id, { done }])),
    ...(finished && { finished }),
  });
  const after = (given: ProgressRecord, steps: readonly Step[] = both) =>
    settle({ ...inputFor({}, unknown), steps, record: given }, seeing(unknown));

  it('is written once all are done, with what there was', () => {
    expect(after(record(undefined, other.id, step.id)).finished).toEqual({
      at: now,
      steps: [step.id, other.id],
    });
  });

  it('is not written before, nor for somebody without any step', () => {
    const half = record(undefined, step.id);
    expect(after(half)).toBe(half);
    expect(after(emptyRecord, [])).toBe(emptyRecord);
  });

  it('stays as it is while nothing has come', () => {
    const all = record({ at: 1, steps: [step.id, other.id] }, step.id, other.id);
    expect(after(all)).toBe(all);
    const oneIsNew = record({ at: 1, steps: [step.id] }, step.id);
    expect(after(oneIsNew)).toBe(oneIsNew);
  });

  it('keeps its day when what came later is done as well, and what is gone from the list', () => {
    const later = record({ at: 1, steps: ['retired', step.id] }, step.id, other.id);
    expect(after(later).finished).toEqual({ at: 1, steps: [step.id, other.id, 'retired'] });
  });
});

describe('what a person does with a step', () => {
  const kept = { done, nudged: { at: 2, by: 'sue' } };
  const at = now;

  it.each<[StepIntent, StepProgress, StepProgress]>([
    [{ do: 'skip' }, kept, { ...kept, skipped: { at, value: true } }],
    [{ do: 'skip' }, { skipped: { at: at + 4, value: false } }, { skipped: { at: at + 5, value: true } }],
    [
      { do: 'skip' },
      { ...kept, reverted: { at: at + 4, value: true } },
      { ...kept, reverted: { at: at + 4, value: true }, skipped: { at: at + 5, value: true } },
    ],
    [
      { do: 'snooze', until: 5000 },
      { ...kept, reverted: { at: at + 4, value: true }, snoozed: { at: at + 6, until: 1 } },
      { ...kept, reverted: { at: at + 4, value: true }, snoozed: { at: at + 7, until: 5000 } },
    ],
    [
      { do: 'unskip' },
      { ...kept, skipped: { at: 1, value: true } },
      { ...kept, skipped: { at, value: false } },
    ],
    [{ do: 'snooze', until: 5000 }, kept, { ...kept, snoozed: { at, until: 5000 } }],
    [
      { do: 'unsnooze' },
      { ...kept, snoozed: { at: 1, until: 5000 } },
      { ...kept, snoozed: { at, until: at } },
    ],
    [{ do: 'undo', by: 'ada' }, kept, { nudged: kept.nudged, reset: { at, by: 'ada' } }],
    [
      { do: 'undo', by: 'ada' },
      { done, reset: { at: at + 4, by: 'sue' } },
      { reset: { at: at + 5, by: 'ada' } },
    ],
  ])('%j', (intent, mine, then) => {
    expect(applyIntent(mine, intent, step, noFacts, at)).toStrictEqual(then);
  });

  it.each<[Step['confirm'], Check, boolean]>([
    ['always', unmet, true],
    ['always', unknown, true],
    ['when-unknown', unknown, true],
    ['when-unknown', unmet, false],
    ['never', unknown, false],
  ])('confirm by hand, allowed %s, where the platform says %j: %s', (confirm, is, may) => {
    const confirmed = { acknowledged: { at }, done: { at, by: 'person', evidence: {} } };
    const then = applyIntent({}, { do: 'acknowledge' }, { ...step, confirm }, seeing(is), at);
    expect(then).toEqual(may ? confirmed : {});
  });

  it('confirms what is done already without another date for it', () => {
    const then = applyIntent({ done }, { do: 'acknowledge' }, { ...step, confirm: 'always' }, noFacts, at);
    expect(then).toEqual({ done, acknowledged: { at } });
  });

  it('confirms that what had stopped being true is so again, and says so after that', () => {
    const broken = { done, reverted: { at: at + 4, value: true } };
    const of = { ...step, confirm: 'when-unknown' } as const;
    const said = (mine: StepProgress, is: Check) =>
      applyIntent(mine, { do: 'acknowledge' }, of, seeing(is), at);
    const then = said(broken, unknown);
    expect(then).toEqual({ done, acknowledged: { at: at + 5 }, reverted: { at: at + 5, value: false } });
    expect(said(broken, unmet)).toBe(broken);
    // What was seen before it stopped being true says nothing, and the list offers the confirmation.
    expect(said(broken, seenAt(unmet, at + 3))).toEqual(then);
    expect([broken, then, { done }, { done: { ...done, by: 'person' } } as const, {}].map(saidAt)).toEqual([
      undefined,
      at + 5,
      undefined,
      done.at,
      undefined,
    ]);
    // Until the platform sees otherwise.
    expect(settled(then, unknown, unmet)?.reverted).toEqual({ at: at + 6, value: true });
  });
});

test('the next step that was put off comes back at the first time ahead', () => {
  const putOff = (...ends: number[]) => ({
    ...emptyRecord,
    steps: Object.fromEntries(ends.map((until, nth) => [`acme-${nth}`, { snoozed: { at: 1, until } }])),
  });
  expect(nextWake(putOff(), now)).toBe(Infinity);
  expect(nextWake({ ...emptyRecord, steps: { 'open-teams': {} } }, now)).toBe(Infinity);
  expect(nextWake(putOff(now - 1, now), now)).toBe(Infinity);
  expect(nextWake(putOff(now - 1, now + 9, now + 2, now), now)).toBe(now + 2);
});
