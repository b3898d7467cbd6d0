import type { StepState } from '../../../src/checklist/model/derive';
import type { Step } from '../../../src/checklist/model/step';
import type { StepId } from '../../../src/checklist/model/stepId';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { membersOf } from '../../../src/team/members';
import {
  compareReadiness,
  doneBy,
  missingOf,
  personalSteps,
  readinessOf,
  readinessOfRows,
  type Readiness,
} from '../../../src/team/model/readiness';
import { summaryOf } from '../../../src/team/model/summary';
import { emptyRecord, inPractice, type StepProgress } from '../../../src/progress/model/record';
import { readinessOf as readinessToldOf } from '../../../serverless/src/progress/readiness';
import { rowInState } from '../../support/checklist';
import { neverStarted, person, readiness } from '../../support/team';

const done = (at: number): StepProgress => ({ done: { at, by: 'platform', evidence: {} } });
const listed = personalSteps(builtInSteps);
const of = (given: Parameters<typeof readiness>[0]) => readinessOf(readiness(given), listed);
const teamOf = (...standings: readonly Readiness[]) =>
  standings.map((readiness, index) => ({ person: person(index), readiness }));

/** Of the configuration, or of another plugin: the functions know nothing of it. */
const added: Step = { ...(builtInSteps[0] as Step), id: 'acme-handbook' as StepId };

describe('how one worker stands', () => {
  it.each([
    ['ready', readiness(), { done: 8, total: 8, started: true, ready: true, missing: [] }],
    [
      'on the way',
      readiness({ done: 7, notReady: ['first-call'] }),
      { done: 7, total: 8, started: true, ready: false, missing: ['first-call'] },
    ],
    ['never here', neverStarted, { done: 0, total: 0, started: false, ready: false, missing: [] }],
    [
      'a step skipped: counted in no total, and yet not done',
      readiness({ done: 7, total: 7, notReady: ['prove-notifications'] }),
      { done: 7, total: 7, started: true, ready: true, missing: ['prove-notifications'] },
    ],
  ])('%s', (_name, given, expected) => {
    expect(readinessOf(given, listed)).toEqual({ ...expected, inPractice: [], practised: false });
  });

  it('leaves out what this account hides, which functions of before do not know', () => {
    const withoutCalls = listed.filter((id) => id !== 'first-call');
    const standing = readinessOf(readiness({ done: 7, notReady: ['first-call'] }), withoutCalls);
    expect(standing).toMatchObject({ done: 7, total: 7, ready: true, missing: [] });
  });

  it('takes a hidden step out of the total only where it is in it: what is skipped is not', () => {
    const withoutCalls = listed.filter((id) => id !== 'first-call');
    const given = readiness({ done: 5, total: 6, notReady: ['complete-task', 'first-call'] });
    expect(readinessOf(given, withoutCalls)).toMatchObject({
      done: 5,
      total: 6,
      ready: false,
      missing: ['complete-task'],
    });
  });
});

describe('who has practised', () => {
  const practice = ['first-message', 'complete-task'];

  it.each([
    ['has not been with a customer', { notReady: ['first-call'], inPractice: practice }, true],
    ['took a call since', { inPractice: practice }, false],
    ['completed a task with somebody', { notReady: ['first-call'], inPractice: ['first-message'] }, false],
    ['did not', { notReady: ['first-call'] }, false],
  ])('and %s', (_who, given, expected) => {
    expect(of(given).practised).toBe(expected);
  });

  it('and could not take a call, which the account hides', () => {
    const withoutCalls = listed.filter((id) => id !== 'first-call');
    expect(readinessOf(readiness({ inPractice: practice }), withoutCalls).practised).toBe(true);
  });

  it('is counted apart', () => {
    const team = teamOf(of({ notReady: ['first-call'], inPractice: practice }), of({}));
    expect(summaryOf(team, builtInSteps)).toMatchObject({ practised: 1, passed: { completed: 1 } });
  });
});

describe('a person’s steps', () => {
  it('are done where their roles give them and they are not missing', () => {
    const standing = of({ done: 6, notReady: ['first-call', 'first-message'] });
    expect(doneBy(person(1), standing, builtInSteps)).toEqual([
      'allow-notifications',
      'prove-notifications',
      'know-your-role',
      'open-agent-desktop',
      'go-available',
      'complete-task',
    ]);
  });

  it('are not done where they are new since the person had finished, who stays ready', () => {
    const finished = { at: 2, steps: ['go-available'] };
    const record = { ...emptyRecord, finished, steps: { 'go-available': done(1) } };
    const told = readinessToldOf(
      { record, roles: ['agent'], updatedAt: '2026-11-01T09:00:00.000Z' },
      builtInSteps,
    );
    const standing = readinessOf(told, listed);
    expect(standing).toMatchObject({ done: 1, total: 1, ready: true });
    expect(doneBy(person(1), standing, builtInSteps)).toEqual(['go-available']);
    expect(missingOf(person(1), standing, builtInSteps)).toContain('complete-task');
    expect(summaryOf(teamOf(standing), builtInSteps).passed).toEqual({
      reachable: 0,
      available: 1,
      completed: 0,
    });
  });

  it('are all to do for somebody who never started', () => {
    const standing = readinessOf(neverStarted, listed);
    expect(doneBy(person(1), standing, builtInSteps)).toEqual([]);
    expect(missingOf(person(1), standing, builtInSteps)[0]).toBe('allow-notifications');
    expect(missingOf(person(1), standing, builtInSteps)).not.toContain('open-teams');
    expect(missingOf(person(1, { roles: ['supervisor'] }), standing, builtInSteps)).toContain('open-teams');
  });

  it('leave out an added one: the functions say nothing of it, and take no request for it', () => {
    const steps = [...builtInSteps, added];
    expect(doneBy(person(1), of({}), steps)).not.toContain('acme-handbook');
    expect(missingOf(person(1), readinessOf(neverStarted, listed), steps)).not.toContain('acme-handbook');
    expect(personalSteps(steps)).toEqual(listed);
  });
});

describe('what the functions will say of somebody with these rows', () => {
  const at = '2026-11-28T09:00:00.000Z';

  it('counts personal steps, those that are skipped in no total and as missing last', () => {
    const rows = [
      rowInState('open-teams', 'skipped'),
      rowInState('open-agent-desktop', 'done'),
      rowInState('go-available', 'todo'),
      rowInState('know-your-role', 'reverted'),
      // For the whole account.
      rowInState('find-your-number', 'todo'),
    ];
    expect(readinessOfRows(rows, at)).toEqual({
      done: 1,
      total: 3,
      notReady: ['know-your-role', 'go-available', 'open-teams'],
      updatedAt: at,
    });
  });

  it('names first what their own list says is next', () => {
    const of = (goAvailable: StepState) =>
      readinessOfRows(
        [
          rowInState('know-your-role', 'todo'),
          rowInState('go-available', goAvailable),
          rowInState('first-call', 'locked', { lockedBy: ['go-available'] }),
        ],
        at,
      ).notReady;
    expect(of('todo')).toEqual(['go-available', 'know-your-role', 'first-call']);
    // Put off until tomorrow: as good as done today.
    expect(of('snoozed')).toEqual(['know-your-role', 'go-available', 'first-call']);
  });

  it('leaves out an added step', () => {
    const row = rowInState('open-agent-desktop', 'done');
    const rows = [row, { ...rowInState('go-available', 'todo'), step: added }];
    expect(readinessOfRows(rows, at)).toMatchObject({ done: 1, total: 1, notReady: [] });
  });

  it('counts what came after they had finished in no total, and as missing', () => {
    const rows = [
      rowInState('open-agent-desktop', 'done'),
      rowInState('go-available', 'todo', { isNew: true }),
    ];
    expect(readinessOfRows(rows, at)).toMatchObject({ done: 1, total: 1, notReady: ['go-available'] });
  });

  it('names what is done in practice only', () => {
    const practised = { done: { at: 1, by: 'platform', evidence: inPractice } } as const;
    const rows = [
      rowInState('complete-task', 'done', { progress: practised }),
      // Undone since: that it was practice once counts no more.
      rowInState('first-message', 'todo', { progress: practised }),
      rowInState('go-available', 'done'),
    ];
    expect(readinessOfRows(rows, at)).toMatchObject({ done: 2, inPractice: ['complete-task'] });
  });
});

it('counts who has passed each milestone; who skips it, or was never here, has not', () => {
  const team = teamOf(
    of({}),
    of({ done: 6, notReady: ['go-available', 'complete-task'] }),
    of({ done: 7, total: 7, notReady: ['prove-notifications'] }),
    readinessOf(neverStarted, listed),
  );
  expect(summaryOf(team, builtInSteps)).toEqual({
    known: 4,
    passed: { reachable: 2, available: 2, completed: 2 },
    practised: 0,
  });
});

it('counts nobody for a milestone that their roles do not have', () => {
  const lead = { person: person(1, { roles: ['flex.lead'] }), readiness: of({ done: 3, total: 3 }) };
  expect(summaryOf([lead], builtInSteps).passed).toMatchObject({ reachable: 1, available: 0, completed: 0 });
});

it('lists people least ready first, then by name, and nobody of whom nothing is known', () => {
  const people = [
    person(1, { name: 'Zoe' }),
    person(2, { name: 'Abe' }),
    person(3, { name: 'Ben' }),
    person(4, { name: 'Cleo' }),
    person(5, { name: 'Dan' }),
  ];
  const workers = {
    [people[0]!.sid]: readiness({ done: 2, notReady: ['first-call'] }),
    [people[1]!.sid]: readiness(),
    [people[2]!.sid]: readiness({ done: 2, notReady: ['first-call'] }),
    [people[3]!.sid]: neverStarted,
  };
  const names = membersOf({ people, workers }, listed).map((member) => member.person.name);
  expect(names).toEqual(['Cleo', 'Ben', 'Zoe', 'Abe']);
});

it('sorts by the share that is done: who never started first, of whom nothing is known last', () => {
  const half = of({ done: 4, total: 8 });
  const more = of({ done: 3, total: 4 });
  const rows = [undefined, more, half, of(neverStarted)].map((readiness) => ({ readiness }));
  rows.sort((a, b) => compareReadiness(a.readiness, b.readiness));
  expect(rows.map(({ readiness }) => readiness)).toEqual([of(neverStarted), half, more, undefined]);
});
