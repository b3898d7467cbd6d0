import { actionOf, bodyOf, evidenceOf, spotOf, stepKey, titleOf } from '../../../src/checklist/model/labels';
import type { Row } from '../../../src/checklist/model/derive';
import type { Step } from '../../../src/checklist/model/step';
import { inPractice, type Done } from '../../../src/progress/model/record';
import { english, makeText } from '../../../src/strings';
import { builtInStep as step, rowInState } from '../../support/checklist';

const text = makeText((key) => english[key], 'en-US');

/** A step that an account has added. */
const added = (action: Step['action']): Step => ({
  ...step('open-teams'),
  id: 'acme-walk',
  action,
  text: { title: 'Take a walk', body: 'Round the house.' },
});

const rowOf = (given: Partial<Row>) => rowInState('open-teams', 'done', given);

it('finds a step’s words by its id', () => {
  expect(stepKey('open-queues-stats', 'Title')).toBe('OnboardingStepOpenQueuesStatsTitle');
  expect(titleOf(step('open-teams'), text)).toBe('Open Teams');
  expect(bodyOf(step('open-teams'), text)).toBe(english['OnboardingStepOpenTeamsBody']);
});

it('takes an added step’s words as they are', () => {
  const own = added({ open: 'nothing' });
  expect([titleOf(own, text), bodyOf(own, text)]).toEqual(['Take a walk', 'Round the house.']);
});

it.each([
  ['nothing, where it is done elsewhere', added({ open: 'nothing' }), undefined],
  ['a view', added({ open: 'view', view: 'teams' }), 'Open the view'],
  ['Console', added({ open: 'console', page: 'billing' }), 'Open in Console'],
  ['a link', added({ open: 'link', url: 'https://example.com' }), 'Open the link'],
  ['its own words, where it has any', step('open-teams'), 'Open Teams'],
])('has a button for %s', (_what, of, expected) => {
  expect(actionOf(of, text)).toBe(expected);
});

it('points at the control of a step that has one', () => {
  expect(spotOf(step('open-teams'), text)).toEqual({
    step: 'open-teams',
    title: 'Open Teams',
    target: step('open-teams').target,
  });
  const { target: _target, ...without } = step('open-teams');
  expect(spotOf(without, text)).toBeUndefined();
  expect(spotOf(undefined, text)).toBeUndefined();
});

describe('the evidence', () => {
  const done = (by: Done['by'], evidence = {}): Row['progress'] => ({ done: { at: 1, by, evidence } });

  it.each([
    ['what the platform sees', { check: { is: 'met', evidence: {} } }, 'You opened Teams.'],
    ['what the platform saw', { progress: done('platform') }, 'You opened Teams.'],
    ['nothing of what a person confirmed', { progress: done('person') }, undefined],
    ['nothing where nothing was seen', {}, undefined],
    [
      'how many there are at least',
      { check: { is: 'met', evidence: { atLeast: 200 } } },
      '200 workers or more have this role.',
    ],
    [
      'practice, whoever says so',
      { progress: done('person', { practice: 'task' }) },
      'Done in practice. Your first one with a customer takes its place.',
    ],
    [
      'what was done with a customer, practised since',
      { check: { is: 'met', evidence: inPractice }, progress: done('platform') },
      'You opened Teams.',
    ],
    [
      'nothing where the step is to do again',
      { state: 'todo', check: { is: 'met', at: 1, evidence: {} } },
      undefined,
    ],
    ['nothing of what is no longer true', { state: 'reverted', progress: done('platform') }, undefined],
    [
      'nothing of an added step, which has no words for it',
      { step: added({ open: 'nothing' }), check: { is: 'met', evidence: {} } },
      undefined,
    ],
  ] as [string, Partial<Row>, string | undefined][])('is %s', (_what, given, expected) => {
    expect(evidenceOf(rowOf(given), text)).toBe(expected);
  });
});
