import {
  everyPractice,
  isPracticeId,
  isPracticeKind,
  markOf,
  practiceIn,
  thePractice,
} from '../../../src/practice/model/marks';

const [one, two] = ['1'.repeat(32), '2'.repeat(32)] as const;

/** The attributes are a contract: workflows, reports and TaskRouter's search of an account name them. */

it('marks a task with what kind of practice it is, and which', () => {
  expect(markOf({ id: one, kind: 'message' })).toEqual({
    onboarding_practice: 'message',
    onboarding_practice_id: one,
  });
});

it('finds the practice that a task belongs to, beside whatever else its attributes say', () => {
  for (const mark of [
    { id: one, kind: 'task' },
    { id: two, kind: 'message' },
  ] as const) {
    expect(practiceIn({ ...markOf(mark), name: 'Hana' })).toEqual(mark);
  }
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a customer’s task', { name: 'Hana' }],
  ['a kind that nobody practises', { onboarding_practice: 'call', onboarding_practice_id: one }],
  ['a kind without its practice', { onboarding_practice: 'task' }],
  ['an id that is no text', { onboarding_practice: 'task', onboarding_practice_id: 7 }],
  ['an id of another shape', { onboarding_practice: 'task', onboarding_practice_id: `${one}" OR "1` }],
  ['an id without a kind', { onboarding_practice_id: one }],
])('finds none in %s', (_, attributes) => {
  expect(practiceIn(attributes)).toBeUndefined();
});

it('knows its kinds', () => {
  expect(['task', 'message', 'call', '', undefined].filter(isPracticeKind)).toEqual(['task', 'message']);
});

it('asks TaskRouter for all practice, and for one', () => {
  expect(everyPractice).toBe('onboarding_practice IN ["task", "message"]');
  expect(thePractice(one)).toBe(`onboarding_practice_id == "${one}"`);
});

it.each([
  ['more behind it', `${one}" OR direction == "inbound`],
  ['more before it', `" OR direction == "inbound" OR onboarding_practice_id == "${one}`],
  ['one too many', `${one}1`],
  ['a list of one', [one]],
  ['nothing', ''],
])('takes no id with %s, and asks TaskRouter for no such one', (_, id) => {
  expect(isPracticeId(id)).toBe(false);
  expect(() => thePractice(id as string)).toThrow(new TypeError('not the id of a practice'));
});
