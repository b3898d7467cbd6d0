import fc from 'fast-check';
import { readinessOf } from '../../../serverless/src/progress/readiness';
import type { Saved } from '../../../serverless/src/progress/saved';
import { parseSummary, sameSummary, savedOf, summaryOf } from '../../../serverless/src/progress/summary';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { emptyRecord, inPractice, type StepProgress } from '../../../src/progress/model/record';

const now = 1_800_000_000_000;
const ids = [...builtInSteps.map(({ id }) => id), 'acme-handbook'];
const at = fc.integer({ min: 1, max: now });
const toggle = fc.record({ at, value: fc.boolean() });
const step: fc.Arbitrary<StepProgress> = fc.record(
  {
    done: fc.record({
      at,
      by: fc.constantFrom('platform' as const, 'person' as const),
      evidence: fc.constantFrom({}, inPractice),
    }),
    reverted: toggle,
    skipped: toggle,
    snoozed: fc.record({ at, until: fc.integer({ min: 1, max: 2 * now }) }),
  },
  { requiredKeys: [] },
);
const saved: fc.Arbitrary<Saved> = fc
  .record({
    steps: fc.dictionary(fc.constantFrom(...ids), step),
    roles: fc.subarray(['agent', 'supervisor', 'admin', 'flex.lead']),
    finished: fc.option(fc.subarray(ids)),
  })
  .map(({ steps, roles, finished }) => ({
    record: { ...emptyRecord, steps, ...(finished && { finished: { at: 1, steps: finished } }) },
    roles,
    updatedAt: '2026-11-20T09:00:00.000Z',
  }));

test('readiness is the same whether it is counted from a record or from its summary', () => {
  fc.assert(
    fc.property(saved, (kept) => {
      const summary = summaryOf(kept, now);
      expect(readinessOf(summary && savedOf(summary), builtInSteps)).toEqual(readinessOf(kept, builtInSteps));
      expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
    }),
  );
});

test('it is well under a KiB with everything done, and is not written again for another save alone', () => {
  const steps = Object.fromEntries(
    builtInSteps.map(({ id }): [string, StepProgress] => [
      id,
      { done: { at: now, by: 'platform', evidence: { number: '+14155550142' } } },
    ]),
  );
  const record = { ...emptyRecord, steps, finished: { at: now, steps: ids } };
  const everything: Saved = { record, roles: ['admin'], updatedAt: '2026-11-20T09:00:00.000Z' };
  const summary = summaryOf(everything, now);
  expect(JSON.stringify(summary).length).toBeLessThan(800);
  const later = summaryOf({ ...everything, updatedAt: '2026-11-21T09:00:00.000Z' }, now + 1);
  expect(sameSummary(summary, later)).toBe(true);
  expect(sameSummary(summary, summaryOf({ ...everything, roles: ['agent'] }, now))).toBe(false);
});

test('what was done in practice is told apart, and is nobody served; a summary from before practice is read', () => {
  const practised: StepProgress = { done: { at: 7, by: 'platform', evidence: inPractice } };
  const steps = {
    'go-available': { done: { at: 5, by: 'platform', evidence: {} } },
    'first-message': practised,
  } as const;
  const kept: Saved = { ...sample, record: { ...emptyRecord, steps } };
  const summary = summaryOf(kept, now);
  expect(summary).toMatchObject({
    done: ['go-available', 'first-message'],
    practised: ['first-message'],
    times: { started: 5 },
  });
  expect(summary?.times.served).toBeUndefined();
  const { practised: _left, ...before } = summary ?? {};
  expect(parseSummary(before)).toEqual(before);
  expect(readinessOf(savedOf(parseSummary(before) as never), builtInSteps)).not.toHaveProperty('inPractice');
  expect(parseSummary({ ...before, practised: 'all' })).toBeUndefined();
});

test('a worker begins with a step of their own, not with what others have done for the account', () => {
  const done = (at: number): StepProgress => ({ done: { at, by: 'platform', evidence: {} } });
  const startedBy = (steps: Saved['record']['steps']) =>
    summaryOf({ ...sample, record: { ...emptyRecord, steps } }, now)?.times.started;
  expect(startedBy({ 'upgrade-account': done(1) })).toBeUndefined();
  expect(startedBy({ 'upgrade-account': done(1), 'acme-handbook': done(7), 'go-available': done(5) })).toBe(
    5,
  );
});

test('nothing is known of a worker who never saved, or of what somebody else wrote', () => {
  expect(summaryOf({ record: emptyRecord, roles: null, updatedAt: null }, now)).toBeUndefined();
  for (const odd of [null, 'text', {}, { v: 2 }, { ...summaryOf(sample, now), done: [1] }]) {
    expect(parseSummary(odd)).toBeUndefined();
  }
});

const sample: Saved = { record: emptyRecord, roles: ['agent'], updatedAt: '2026-11-20T09:00:00.000Z' };
