import fc from 'fast-check';
import { mergeSteps } from '../../../src/progress/model/merge';
import { emptyRecord, inPractice, type Done } from '../../../src/progress/model/record';
import { after, rowOf, start } from '../../support/checklist';

const happened = (event: 'practised-message' | 'accepted-message') =>
  ({ type: 'onboarding/happened', event }) as const;
const evidence = (...events: Parameters<typeof happened>[0][]) =>
  rowOf(after(events.map(happened)), 'first-message').progress.done?.evidence;

test('a real one takes the place of practice, and practice never that of a real one', () => {
  expect(evidence('practised-message')).toEqual(inPractice);
  expect(evidence('practised-message', 'accepted-message')).toEqual({});
  expect(evidence('accepted-message', 'practised-message')).toEqual({});
});

test('practice counts in a new round, whatever was real in the one before', () => {
  const reset = (at: number) =>
    ({
      type: 'onboarding/record-arrived',
      record: { ...emptyRecord, steps: { 'first-message': { reset: { at, by: 'sue' } } } },
    }) as const;
  const practised = after([happened('accepted-message'), reset(start + 500), happened('practised-message')]);
  expect(rowOf(practised, 'first-message').progress.done).toMatchObject({
    at: start + 2000,
    evidence: inPractice,
  });
  const before = [happened('accepted-message'), happened('practised-message'), reset(start + 9000)] as const;
  const since = after([...before, { type: 'onboarding/happened', event: 'became-available' }]);
  expect(rowOf(since, 'first-message').state).toBe('todo');
});

test('records of practice and of real ones join to the same in any order, any number of times', () => {
  const done = fc.record({
    at: fc.nat({ max: 5 }),
    by: fc.constant('platform' as const),
    evidence: fc.constantFrom<Done['evidence']>({}, inPractice),
  });
  const step = fc.record({ done });
  fc.assert(
    fc.property(step, step, step, (a, b, c) => {
      expect(mergeSteps(a, b)).toEqual(mergeSteps(b, a));
      expect(mergeSteps(mergeSteps(a, b), c)).toEqual(mergeSteps(a, mergeSteps(b, c)));
      expect(mergeSteps(a, a)).toEqual(a);
      const real = [a, b, c].filter((one) => one.done.evidence !== inPractice);
      const joined = mergeSteps(mergeSteps(a, b), c).done;
      if (real.length > 0) expect(joined?.at).toBe(Math.min(...real.map((one) => one.done.at)));
    }),
  );
});
