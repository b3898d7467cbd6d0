import { readConfig } from '../../../src/config/config';
import { mistakesIn, ownStep } from '../../support/config';

const step = (id: string, needs: readonly string[] = [], change: object = {}) => ({
  ...ownStep,
  id,
  needs,
  ...change,
});
const withSteps = (...extra_steps: readonly unknown[]) => ({ checklist: { extra_steps } });
const idsIn = (given: unknown) =>
  readConfig(given).config.checklist.extra_steps.map((extra) => extra.step.id);

describe('the steps that an account adds', () => {
  it('may wait for each other and for built-in ones', () => {
    const given = withSteps(step('acme-b', ['acme-a', 'know-your-role']), step('acme-a'));
    expect(mistakesIn(given)).toEqual([]);
    expect(idsIn(given)).toEqual(['acme-b', 'acme-a']);
  });

  it('cost only themselves where they are wrong', () => {
    const given = withSteps(step('acme-a', [], { link: 'ftp://acme.example' }), step('acme-b'));
    expect(idsIn(given)).toEqual(['acme-b']);
    expect(mistakesIn(given)).toEqual([
      expect.stringContaining('checklist.extra_steps[0].link: expected an https address'),
    ]);
  });

  it('are refused in a circle, which is spelled out', () => {
    const given = withSteps(step('acme-a', ['acme-b']), step('acme-b', ['acme-a']), step('acme-c'));
    expect(idsIn(given)).toEqual(['acme-c']);
    expect(mistakesIn(given)).toEqual([
      expect.stringContaining(
        'extra_steps[0].needs: expected steps that do not wait for each other in a circle: acme-a → acme-b → acme-a',
      ),
      expect.stringContaining('acme-b → acme-a → acme-b'),
    ]);
  });

  it.each([
    ['itself', withSteps(step('acme-a', ['acme-a'])), 'acme-a → acme-a'],
    ['a step that does not exist', withSteps(step('acme-a', ['acme-z'])), 'acme-z does not exist'],
    [
      'a name that every object has',
      withSteps(step('acme-a', ['constructor'])),
      'expected a list of step ids',
    ],
    [
      'a step that is hidden',
      { checklist: { hide_steps: ['know-your-role'], extra_steps: [step('acme-a', ['know-your-role'])] } },
      'know-your-role is hidden',
    ],
    [
      'a role that nobody can have',
      withSteps(step('acme-a', [], { roles: ['agnet'] })),
      'a list of roles that Flex has',
    ],
    ['nobody', withSteps(step('acme-a', [], { roles: undefined })), 'roles, skills or teams'],
    [
      'a field that is not one',
      withSteps(step('acme-a', [], { need: [] })),
      'extra_steps[0].need: expected a field of a step',
    ],
    [
      'two proofs',
      withSteps(step('acme-a', [], { done_when: { view: 'teams', event: 'x' } })),
      'extra_steps[0].done_when',
    ],
  ])('are refused when they wait for, or are for, %s', (_what, given, words) => {
    expect(idsIn(given)).toEqual([]);
    expect(mistakesIn(given)).toEqual([expect.stringContaining(words)]);
  });

  it('fall with what they wait for', () => {
    const given = withSteps(
      step('acme-c', ['acme-b']),
      step('acme-b', ['acme-a']),
      step('acme-a', ['acme-z']),
    );
    expect(idsIn(given)).toEqual([]);
    expect(mistakesIn(given)).toHaveLength(3);
  });

  it('have one id each', () => {
    const given = withSteps(step('acme-a'), step('acme-a', [], { title: 'Again' }), step('open-teams'));
    expect(readConfig(given).config.checklist.extra_steps.map((extra) => extra.step.text?.title)).toEqual([
      'Read the handbook',
    ]);
    expect(mistakesIn(given)).toEqual([
      'checklist.extra_steps[1].id: expected an id that no other step has; found "acme-a"',
      'checklist.extra_steps[2].id: expected an id that no other step has; found "open-teams"',
    ]);
  });
});
