import {
  everyPractice,
  isPracticeKind,
  markOf,
  practiceIn,
  thePractice,
} from '../../../src/practice/model/marks';

/** The attributes are a contract: workflows, reports and TaskRouter's search of an account name them. */

it('marks a task with what kind of practice it is, and which', () => {
  expect(markOf({ id: 'p1', kind: 'message' })).toEqual({
    onboarding_practice: 'message',
    onboarding_practice_id: 'p1',
  });
});

it('finds the practice that a task belongs to, beside whatever else its attributes say', () => {
  for (const mark of [
    { id: 'p1', kind: 'task' },
    { id: 'p2', kind: 'message' },
  ] as const) {
    expect(practiceIn({ ...markOf(mark), name: 'Hana' })).toEqual(mark);
  }
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a customer’s task', { name: 'Hana' }],
  ['a kind that nobody practises', { onboarding_practice: 'call', onboarding_practice_id: 'p1' }],
  ['a kind without its practice', { onboarding_practice: 'task' }],
  ['an id that is no text', { onboarding_practice: 'task', onboarding_practice_id: 7 }],
  ['an id without a kind', { onboarding_practice_id: 'p1' }],
])('finds none in %s', (_, attributes) => {
  expect(practiceIn(attributes)).toBeUndefined();
});

it('knows its kinds', () => {
  expect(['task', 'message', 'call', '', undefined].filter(isPracticeKind)).toEqual(['task', 'message']);
});

it('asks TaskRouter for all practice, and for one', () => {
  expect(everyPractice).toBe('onboarding_practice IN ["task", "message"]');
  expect(thePractice('p1')).toBe('onboarding_practice_id == "p1"');
});
