import { parseRecord } from '../../../src/progress/model/parse';
import { emptyRecord } from '../../../src/progress/model/record';

const at = 1_000;
const step = {
  reset: { at, by: 'mira' },
  done: { at, by: 'platform', evidence: { call: 'CA1', rings: 2 } },
  reverted: { at, value: true },
  skipped: { at, value: false },
  snoozed: { at, until: 2_000 },
  acknowledged: { at },
  nudged: { at, by: 'mira' },
};
const whole = {
  ...emptyRecord,
  steps: { 'first-call': step },
  dismissed: { trial: { at } },
  hidden: { at, value: true },
  finished: { at, steps: ['first-call'] },
};

const withStep = (changed: object) => ({ ...whole, steps: { 'first-call': { ...step, ...changed } } });

it('takes a whole record as it is, and one with nothing in it', () => {
  expect(parseRecord(whole)).toBe(whole);
  expect(parseRecord(emptyRecord)).toBe(emptyRecord);
  expect(parseRecord(withStep({ done: { ...step.done, by: 'person', evidence: {} } }))).toBeDefined();
  expect(parseRecord({ ...whole, steps: { 'first-call': {} } })).toBeDefined();
});

it('keeps what a newer version wrote beside it', () => {
  const newer = { ...withStep({ mood: { at, value: 'good' } }), theme: 'dark' };
  expect(parseRecord(newer)).toBe(newer);
});

it.each<[string, unknown]>([
  ['no object', 'record'],
  ['nothing', null],
  ['a list', [whole]],
  ['another version', { ...whole, v: 2 }],
  ['no steps', { ...whole, steps: undefined }],
  ['steps in a list', { ...whole, steps: [step] }],
  ['a step that is none', { ...whole, steps: { 'first-call': 'done' } }],
  ['nothing for a step', { ...whole, steps: { 'first-call': null } }],
  ['no dismissed bands', { ...whole, dismissed: undefined }],
  ['a band without a time', { ...whole, dismissed: { trial: {} } }],
  ['a band that is none', { ...whole, dismissed: { trial: null } }],
  ['no panel', { ...whole, hidden: undefined }],
  ['a panel without a time', { ...whole, hidden: { value: true } }],
  ['a panel that says nothing', { ...whole, hidden: { at } }],
  ['a panel in words', { ...whole, hidden: { at, value: 'closed' } }],
  ['an end without a time', { ...whole, finished: { steps: ['first-call'] } }],
  ['an end without steps', { ...whole, finished: { at } }],
  ['an end with steps that are none', { ...whole, finished: { at, steps: [7] } }],
  ['an end that is none', { ...whole, finished: 'yesterday' }],
  ['nothing for an end', { ...whole, finished: null }],
])('sets aside a record with %s', (_what, record) => {
  expect(parseRecord(record)).toBeUndefined();
});

it.each<[string, object]>([
  ['a reset by nobody', { reset: { at } }],
  ['a reset at no time', { reset: { by: 'mira' } }],
  ['a reset that is none', { reset: true }],
  ['done at no time', { done: { by: 'platform', evidence: {} } }],
  ['done in words', { done: 'yes' }],
  ['done by somebody else', { done: { ...step.done, by: 'mira' } }],
  ['done without evidence', { done: { at, by: 'platform' } }],
  ['evidence that is neither text nor number', { done: { ...step.done, evidence: { call: true } } }],
  ['reverted, or not', { reverted: { at } }],
  ['reverted at no time', { reverted: { value: true } }],
  ['reverted in words', { reverted: 'yes' }],
  ['skipped, or not', { skipped: { at } }],
  ['skipped in words', { skipped: 1 }],
  ['put off without an end', { snoozed: { at } }],
  ['put off at no time', { snoozed: { until: 2_000 } }],
  ['put off until a day in words', { snoozed: { at, until: 'tomorrow' } }],
  ['put off in words', { snoozed: 'tomorrow' }],
  ['read at no time', { acknowledged: {} }],
  ['read in words', { acknowledged: 'yes' }],
  ['reminded by nobody', { nudged: { at } }],
  ['reminded at no time', { nudged: { by: 'mira' } }],
  ['reminded in words', { nudged: 'mira' }],
  ['nothing for what is done', { done: null }],
])('sets aside a record with a step that is %s', (_what, changed) => {
  expect(parseRecord(withStep(changed))).toBeUndefined();
});
