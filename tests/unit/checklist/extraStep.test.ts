import { readExtraStep } from '../../../src/checklist/model/extraStep';
import { describeMistake } from '../../../src/strings/mistake';
import { english, ownStep } from '../../support/config';
import { after, happened, intend, rowOf } from '../../support/checklist';
import { viewerWith } from '../../support/viewer';

const handbook = { ...ownStep, link: 'https://acme.example/handbook' };
const read = (change: object) => readExtraStep({ ...handbook, ...change });
const wordsIn = (change: object): readonly string[] => {
  const result = read(change);
  return 'mistakes' in result ? result.mistakes.map((mistake) => describeMistake(mistake, english)) : [];
};
const stepOf = (change: object) => {
  const result = read(change);
  if ('mistakes' in result) throw new Error(wordsIn(change).join());
  return result.extra;
};

describe('a step that an account adds', () => {
  it('is confirmed by hand where it says so', () => {
    const state = after([intend('acme-handbook', 'acknowledge')], {
      viewer: viewerWith('agent'),
      steps: [stepOf({}).step],
    });
    expect(rowOf(state, 'acme-handbook')).toMatchObject({
      state: 'done',
      progress: { done: { by: 'person' } },
    });
  });

  it('is done by opening a view', () => {
    const { step } = stepOf({ done_when: { view: 'teams' } });
    expect(
      rowOf(after([happened('view:teams')], { viewer: viewerWith('agent'), steps: [step] }), step.id).state,
    ).toBe('done');
  });

  it('says which action or event proves it', () => {
    expect(stepOf({ done_when: { action: 'SetActivity' } }).watch).toEqual({ action: 'SetActivity' });
    expect(stepOf({ done_when: { event: 'taskReceived' } }).watch).toEqual({ event: 'taskReceived' });
  });

  it('names the control that it is done with', () => {
    expect(stepOf({ target: 'activity-menu' }).step.target).toBe('activity-menu');
    expect(stepOf({}).step.target).toBeUndefined();
  });

  it('is for the roles it names only', () => {
    expect(() =>
      rowOf(after([], { viewer: viewerWith('supervisor'), steps: [stepOf({}).step] }), 'acme-handbook'),
    ).toThrow();
  });

  it.each([
    ['a selector for a target', { target: '.Twilio-Button' }, 'target: expected one of the names'],
    ['no prefix of its own', { id: 'handbook' }, 'step.id: expected an id with a prefix'],
    ['the id of a built-in step', { id: 'open-teams' }, 'no other step has'],
    ['a name that every object has', { id: '__proto__' }, 'step.id'],
    ['no title', { title: ' ' }, 'title'],
    ['a body without end', { body: 'x'.repeat(401) }, 'body'],
    ['no role', { roles: [] }, 'roles'],
    ['an unknown scope', { scope: 'team' }, 'scope'],
    ['an unknown place', { where: 'crm' }, 'where'],
    ['needs that are no ids', { needs: [7] }, 'needs'],
    ['a script for a link', { link: 'javascript:alert(1)' }, 'link'],
    ['a link without encryption', { link: 'http://acme.example' }, 'link'],
    ['a link that hides where it goes', { link: 'https://twilio.com@evil.example' }, 'link'],
    ['nothing that proves it', { done_when: {} }, 'done_when'],
  ])('is refused with %s, and says so', (_what, change, named) => {
    expect(wordsIn(change)).toEqual([expect.stringContaining(named)]);
  });

  it('names everything that is wrong with it', () => {
    expect(wordsIn({ title: '', roles: 'agent', link: 7 })).toHaveLength(3);
  });

  it('is for those who have one of each list it names', () => {
    const { step } = stepOf({ roles: ['agent'], skills: ['Spanish', 'French'] });
    expect(step.audience({ ...viewerWith('agent'), skills: ['French'] })).toBe(true);
    expect(step.audience({ ...viewerWith('agent'), skills: ['German'] })).toBe(false);
    expect(step.audience(viewerWith('agent'))).toBe(false);
    expect(step.audience({ ...viewerWith('supervisor'), skills: ['French'] })).toBe(false);
    const { step: forTeam } = stepOf({ roles: undefined, teams: ['North'] });
    expect(forTeam.audience({ ...viewerWith('supervisor'), teams: ['North'] })).toBe(true);
  });
});

describe('what a step may hold', () => {
  it.each([
    ['as long a title as fits', { title: 'x'.repeat(80) }],
    ['as long a body as fits', { body: 'x'.repeat(400) }],
    ['as long a name as fits', { skills: ['x'.repeat(64)] }],
    ['as long a link as fits', { link: `https://acme.example/${'x'.repeat(1979)}` }],
    ['a view', { link: 'acme-view2' }],
    ['no needs', { needs: [] }],
    [
      'null, where it may be missing',
      { scope: null, where: null, link: null, target: null, needs: null, skills: null },
    ],
    ['an account’s scope', { scope: 'account' }],
    ...(['flex', 'console', 'both', 'sso'] as const).map((where): [string, object] => [where, { where }]),
    ['a view that proves it', { done_when: { view: 'teams' } }],
    ['an event as long as fits', { done_when: { event: 'x'.repeat(64) } }],
  ] as [string, object][])('%s', (_what, change) => {
    expect(wordsIn(change)).toEqual([]);
  });

  it.each([
    ['a longer title', { title: 'x'.repeat(81) }, 'title'],
    ['a title that is no text', { title: 7 }, 'title'],
    ['a longer name', { skills: ['x'.repeat(65)] }, 'skills'],
    ['no name in a list', { skills: ['Spanish', ' '] }, 'skills'],
    ['no skill', { skills: [] }, 'skills'],
    ['no team', { teams: [] }, 'teams'],
    ['a team that is no text', { teams: ['North', 7] }, 'teams'],
    ['one role instead of a list', { roles: 'agent' }, 'roles'],
    ['a longer link', { link: `https://acme.example/${'x'.repeat(1980)}` }, 'link'],
    ['a link that is no text', { link: 7 }, 'link'],
    ['a link with a name to sign in with', { link: 'https://user@acme.example' }, 'link'],
    ['a link with a password', { link: 'https://:secret@acme.example' }, 'link'],
    ['a view with a capital', { link: 'Teams' }, 'link'],
    ['a view that only begins as one', { link: 'teams now' }, 'link'],
    ['needs that are no list', { needs: 'open-teams' }, 'needs'],
    ['two things that prove it', { done_when: { view: 'teams', action: 'SetActivity' } }, 'done_when'],
    ['something else that proves it', { done_when: { hope: 'much' } }, 'done_when'],
    ['a confirmation that is none', { done_when: { acknowledged: false } }, 'done_when'],
    ['an event without a name', { done_when: { event: '' } }, 'done_when'],
    ['an action that is no text', { done_when: { action: 7 } }, 'done_when'],
    ['no proof', { done_when: null }, 'done_when'],
    ['no id', { id: undefined }, 'step.id'],
    ['a field that there is not', { colour: 'red' }, 'colour'],
    ['nobody it is for', { roles: null }, 'roles'],
  ])('not %s', (_what, change, named) => {
    expect(wordsIn(change)).toEqual([expect.stringContaining(named)]);
  });

  it('is a group of fields', () => {
    for (const given of ['acme-handbook', null, [handbook]])
      expect(readExtraStep(given)).toEqual({
        mistakes: [{ path: ['step'], expected: 'OnboardingExpectGroup', found: given }],
      });
  });

  it('says what is wrong in the words for it, and where', () => {
    const wrong = {
      ...{ id: 'x', title: '', body: '', roles: [], skills: [], teams: [], scope: 'x', where: 'x', link: '' },
      ...{ target: 'x', needs: 'x', done_when: {}, colour: 'red' },
    };
    const result = readExtraStep(wrong, ['checklist', 'extra_steps', 0]);
    const mistakes = 'mistakes' in result ? result.mistakes : [];
    expect(
      Object.fromEntries(mistakes.map(({ path, expected }) => [path.slice(3).join(), expected])),
    ).toEqual({
      id: 'OnboardingExpectStepId',
      title: 'OnboardingExpectTitle',
      body: 'OnboardingExpectBody',
      roles: 'OnboardingExpectRoles',
      skills: 'OnboardingExpectNames',
      teams: 'OnboardingExpectNames',
      scope: 'OnboardingExpectScope',
      where: 'OnboardingExpectWhere',
      link: 'OnboardingExpectLink',
      target: 'OnboardingExpectTarget',
      needs: 'OnboardingExpectNeeds',
      done_when: 'OnboardingExpectDoneWhen',
      colour: 'OnboardingExpectField',
    });
    for (const { path } of mistakes) expect(path.slice(0, 3)).toEqual(['checklist', 'extra_steps', 0]);
  });

  it('says whose id it has taken, and that it is for nobody', () => {
    const taken = read({ id: 'open-teams', roles: undefined });
    expect('mistakes' in taken && taken.mistakes).toEqual([
      { path: ['step', 'id'], expected: 'OnboardingExpectFreeId', found: 'open-teams' },
      { path: ['step', 'roles'], expected: 'OnboardingExpectAudience', found: undefined },
    ]);
  });
});

describe('what becomes of it', () => {
  it('is a personal step in Flex, confirmed by hand, that opens its link', () => {
    const { step, watch } = stepOf({});
    const { audience: _audience, check, ...rest } = step;
    expect(rest).toEqual({
      id: 'acme-handbook',
      chapter: 'added',
      scope: 'personal',
      where: 'flex',
      needs: [],
      action: { open: 'link', url: 'https://acme.example/handbook' },
      target: undefined,
      confirm: 'always',
      reverts: false,
      text: { title: 'Read the handbook', body: 'It says how we greet.' },
    });
    expect(check({ events: {}, states: {} }, {})).toEqual({ is: 'unmet' });
    expect(watch).toEqual({});
  });

  it('is whatever it says instead', () => {
    const given = { scope: 'account', where: 'sso', needs: ['open-teams'], link: 'teams' };
    const { step } = stepOf({ ...given, done_when: { view: 'teams' } });
    expect(step).toMatchObject({
      scope: 'account',
      where: 'sso',
      needs: ['open-teams'],
      action: { open: 'view', view: 'teams' },
      confirm: 'never',
    });
    expect(stepOf({ link: undefined }).step.action).toEqual({ open: 'nothing' });
  });

  it.each([
    [{ view: 'teams' }, 'view:teams', {}],
    [{ action: 'SetActivity' }, 'action:SetActivity', { action: 'SetActivity' }],
    [{ event: 'taskReceived' }, 'event:taskReceived', { event: 'taskReceived' }],
  ])('is shown by %o', (doneWhen, event, watched) => {
    const { step, watch } = stepOf({ done_when: doneWhen });
    expect(watch).toEqual(watched);
    expect(step.check({ events: { [event]: 7 }, states: {} }, {})).toMatchObject({ is: 'met', at: 7 });
    expect(step.check({ events: {}, states: {} }, {})).toEqual({ is: 'unmet' });
  });
});
