import { readExtraStep } from '../../../src/checklist/model/extraStep';
import { readConfig } from '../../../src/config/config';
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
const stepOf = (change: object) => {
  const result = read(change);
  if ('wrong' in result) throw new Error(result.wrong);
  return result;
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

  it('is for the roles it names only', () => {
    expect(() =>
      rowOf(after([], { viewer: person('supervisor'), steps: [stepOf({}).step] }), 'acme-handbook'),
    ).toThrow();
  });

  it.each([
    ['no prefix of its own', { id: 'handbook' }, 'prefix'],
    ['the id of a built-in step', { id: 'open-teams' }, 'built-in'],
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
    expect(read(change)).toEqual({ wrong: expect.stringContaining(named) as string });
  });

  it('costs only itself in the configuration', () => {
    const { config, mistakes } = readConfig({
      checklist: { extra_steps: [{ ...handbook, link: 'ftp://x' }, handbook] },
    });
    expect(config.checklist.extra_steps.map(({ step }) => step.id)).toEqual(['acme-handbook']);
    expect(mistakes).toEqual([expect.stringContaining('checklist.extra_steps[0]')]);
  });
});
