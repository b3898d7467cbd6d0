import { seesTeam } from '../../../src/team/model/audience';
import { statusLabel, stepTitle } from '../../../src/team/model/labels';
import { readConfig } from '../../../src/config/config';
import { english as text } from '../../support/config';
import { viewerWith } from '../../support/render';

it.each([
  ['nudge', 'asked', 'OnboardingTeamAsked'],
  ['nudge', 'done', 'OnboardingTeamNudged'],
  ['reset', 'done', 'OnboardingTeamWasReset'],
  ['nudge', 'nudged_today', 'OnboardingTeamNudgedToday'],
  ['nudge', 'step_done', 'OnboardingTeamDoneByNow'],
  ['nudge', 'failed', 'OnboardingTeamNotSent'],
  ['reset', 'failed', 'OnboardingTeamNotSent'],
] as const)('a %s that is %s: %s', (kind, status, key) => {
  expect(statusLabel(kind, status)).toBe(key);
});

it('names a step that only newer functions know by its id', () => {
  expect(stepTitle('open-teams', text)).toBe('Open Teams');
  expect(stepTitle('take-a-walk', text)).toBe('take-a-walk');
});

describe('how ready a team is', () => {
  const connected = { functions_domain: 'onboarding-1234.twil.io' };

  it.each([
    ['a supervisor', ['supervisor'], connected, true],
    ['an agent', ['agent'], connected, false],
    ['nobody without functions', ['supervisor'], {}, false],
    ['nobody without a checklist', ['supervisor'], { ...connected, checklist: { enabled: false } }, false],
    ['nobody where it is turned off', ['supervisor'], { ...connected, team: { enabled: false } }, false],
  ])('is shown to %s: %j', (_who, roles, settings, expected) => {
    expect(seesTeam(readConfig(settings).config, viewerWith(...roles))).toBe(expected);
  });
});
