import type { ProgressRecord, StepProgress } from '../../../src/progress/model/record';
import { emptyRecord } from '../../../src/progress/model/record';
import { mergeRecords } from '../../../src/progress/model/merge';
import { withoutForgery } from '../../../serverless/src/progress/claims';

const done: StepProgress = { done: { at: 1, by: 'platform', evidence: {} } };
const by = 'supervisor';

/** What is stored after a worker sent `sent` on top of `stored`. */
function after(sent: StepProgress, stored?: StepProgress): StepProgress | undefined {
  const record = (step?: StepProgress) => ({
    ...emptyRecord,
    steps: (step ? { a: step } : {}) as ProgressRecord['steps'],
  });
  const honest = withoutForgery(record(sent), stored && record(stored), 'me');
  return mergeRecords(record(stored), honest).steps.a;
}

test.each<[string, StepProgress, StepProgress | undefined, StepProgress]>([
  ['a nudge of one’s own making', { ...done, nudged: { at: 9, by } }, undefined, done],
  ['a nudge made older', { nudged: { at: 1, by } }, { nudged: { at: 5, by } }, { nudged: { at: 5, by } }],
  ['a nudge left out', done, { nudged: { at: 5, by } }, { ...done, nudged: { at: 5, by } }],
  [
    'a nudge signed by another',
    { nudged: { at: 5, by: 'x' } },
    { nudged: { at: 5, by } },
    { nudged: { at: 5, by } },
  ],
  ['a reset of one’s own making', { ...done, reset: { at: 9, by } }, undefined, done],
  [
    'a reset signed by another',
    { reset: { at: 5, by: 'x' } },
    { reset: { at: 5, by } },
    { reset: { at: 5, by } },
  ],
  [
    'a later round than was begun',
    { ...done, reset: { at: 9, by } },
    { reset: { at: 5, by } },
    { ...done, reset: { at: 5, by } },
  ],
  [
    'a confirmation taken back under one’s own name',
    { reset: { at: 9, by: 'me' } },
    { ...done, reset: { at: 5, by } },
    { reset: { at: 9, by: 'me' } },
  ],
  [
    'a confirmation taken back in the moment of somebody else’s reset',
    { reset: { at: 5, by: 'me' } },
    { reset: { at: 5, by: 'boss' } },
    { reset: { at: 5, by: 'me' } },
  ],
  ['an earlier round', done, { reset: { at: 5, by } }, { reset: { at: 5, by } }],
  [
    'an earlier round, named',
    { ...done, reset: { at: 3, by } },
    { reset: { at: 5, by } },
    { reset: { at: 5, by } },
  ],
  [
    'this round',
    { ...done, reset: { at: 5, by } },
    { reset: { at: 5, by } },
    { ...done, reset: { at: 5, by } },
  ],
])('%s', (_what, sent, stored, expected) => {
  expect(after(sent, stored)).toEqual(expected);
});
