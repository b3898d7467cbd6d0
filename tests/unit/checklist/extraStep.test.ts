import { readExtraStep } from '../../../src/checklist/model/extraStep';
import { describeMistake } from '../../../src/strings/mistake';
import { english } from '../../support/config';
import { after, happened, intend, person, rowOf } from '../../support/checklist';

const handbook = {
  id: 'acme-handbook',
  title: 'Read the handbook',
  body: 'It says how we greet.',
  roles: ['agent'],
  link: 'https://acme.example/handbook',
  done_when: { acknowledged: true },
};
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
      viewer: person('agent'),
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
      rowOf(after([happened('view:teams')], { viewer: person('agent'), steps: [step] }), step.id).state,
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
      rowOf(after([], { viewer: person('supervisor'), steps: [stepOf({}).step] }), 'acme-handbook'),
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
    expect(step.audience({ ...person('agent'), skills: ['French'] })).toBe(true);
    expect(step.audience({ ...person('agent'), skills: ['German'] })).toBe(false);
    expect(step.audience(person('agent'))).toBe(false);
    expect(step.audience({ ...person('supervisor'), skills: ['French'] })).toBe(false);
    const { step: forTeam } = stepOf({ roles: undefined, teams: ['North'] });
    expect(forTeam.audience({ ...person('supervisor'), teams: ['North'] })).toBe(true);
  });
});
