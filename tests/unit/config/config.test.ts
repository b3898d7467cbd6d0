import { defaultConfig, readConfig } from '../../../src/config/config';

describe('the settings of an account', () => {
  it.each([[undefined], [{}]])('work when there are none (%p)', (given) => {
    expect(readConfig(given)).toEqual({ config: defaultConfig, mistakes: [] });
  });

  it('are taken as given', () => {
    const { config, mistakes } = readConfig({
      enabled: true,
      functions_domain: 'flex-onboarding-1234-dev.twil.io',
      trial_banner: { audience: 'admins-and-supervisors' },
      notification_prompt: { remind_after_days: [1, 2] },
    });
    expect(mistakes).toEqual([]);
    expect(config.functions_domain).toBe('flex-onboarding-1234-dev.twil.io');
    expect(config.trial_banner.audience).toBe('admins-and-supervisors');
    expect(config.notification_prompt.remind_after_days).toEqual([1, 2]);
  });

  it.each([
    ['onboarding', 'yes'],
    ['enabled', { enabled: 'no' }],
    ['functions_domain', { functions_domain: 'https://evil.example/' }],
    ['checklist.hide_steps', { checklist: { hide_steps: 'all' } }],
    ['checklist', { checklist: [] }],
    ['trial_banner.audience', { trial_banner: { audience: 'everybody' } }],
    ['notification_prompt.remind_after_days', { notification_prompt: { remind_after_days: [0] } }],
    ['team.enabled', { team: { enabled: 1 } }],
  ])('fall back where %s is wrong, and name it', (path, given) => {
    expect(readConfig(given)).toEqual({ config: defaultConfig, mistakes: [path] });
  });
});
