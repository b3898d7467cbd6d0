import fc from 'fast-check';
import { mergeSteps } from '../../../src/progress/model/merge';
import { inPractice, type Done } from '../../../src/progress/model/record';
import { after, rowOf } from '../../support/checklist';

const happened = (event: 'practised-message' | 'accepted-message') =>
  ({ type: 'onboarding/happened', event }) as const;
const evidence = (...events: Parameters<typeof happened>[0][]) =>
  rowOf(after(events.map(happened)), 'first-message').progress.done?.evidence;

test('a real one takes the place of practice, and practice never that of a real one', () => {
  expect(evidence('practised-message')).toEqual(inPractice);
  expect(evidence('practised-message', 'accepted-message')).toEqual({});
  expect(evidence('accepted-message', 'practised-message')).toEqual({});
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
