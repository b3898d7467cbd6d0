import { readConfig } from '../../../src/config/config';
import { defaultConfig, mistakesIn } from '../../support/config';

describe('the settings of an account', () => {
  it.each([[undefined], [null], [{}], [{ $schema: './onboarding.schema.json' }]])(
    'work when there are none (%p)',
    (given) => {
      expect(readConfig(given)).toEqual({ config: defaultConfig, mistakes: [] });
    },
  );

  it('are taken as given', () => {
    const { config, mistakes } = readConfig({
      enabled: true,
      functions_domain: 'flex-onboarding-1234-dev.twil.io',
      trial_banner: { audience: 'admins-and-supervisors' },
      notification_prompt: { remind_after_days: [1, 2] },
      practice: { enabled: false },
    });
    expect(mistakes).toEqual([]);
    expect(config.functions_domain).toBe('flex-onboarding-1234-dev.twil.io');
    expect(config.trial_banner.audience).toBe('admins-and-supervisors');
    expect(config.notification_prompt.remind_after_days).toEqual([1, 2]);
    expect(config.practice.enabled).toBe(false);
    expect(config.spotlight.enabled).toBe(true);
  });

  it.each([
    ['yes', 'onboarding: expected an object, such as {}; found "yes"'],
    [{ enabled: 'no' }, 'enabled: expected true or false; found "no"'],
    [{ functions_domain: 'https://evil.example/' }, 'functions_domain: expected a domain'],
    [{ checklist: { hide_steps: 'all' } }, 'checklist.hide_steps: expected a list'],
    [{ checklist: [] }, 'checklist: expected an object'],
    [{ trial_banner: { audience: 'everybody' } }, 'trial_banner.audience: expected "admins" or'],
    [
      { notification_prompt: { remind_after_days: [0] } },
      'notification_prompt.remind_after_days: expected a list of days',
    ],
    [{ team: { enabled: 1 } }, 'team.enabled: expected true or false; found 1'],
    [{ trail_banner: {} }, 'trail_banner: expected a setting of this plugin'],
    [JSON.parse('{ "__proto__": { "enabled": false } }') as object, '__proto__: expected a setting'],
    [{ constructor: false }, 'constructor: expected a setting'],
    [{ team: { enabled: 'x'.repeat(500) } }, 'found "xxx'],
  ])('fall back where they are wrong, and name it once: %j', (given, words) => {
    expect(readConfig(given).config).toEqual(defaultConfig);
    expect(mistakesIn(given)).toEqual([expect.stringContaining(words)]);
    expect(mistakesIn(given)[0]?.length).toBeLessThan(200);
  });

  it('hide only steps that there are', () => {
    const given = { checklist: { hide_steps: ['set-up-sso', 'set-up-soo', 7] } };
    expect(readConfig(given).config.checklist.hide_steps).toEqual(['set-up-sso']);
    expect(mistakesIn(given)).toEqual([
      'checklist.hide_steps[1]: expected the id of a step, such as "set-up-sso"; found "set-up-soo"',
      'checklist.hide_steps[2]: expected the id of a step, such as "set-up-sso"; found 7',
    ]);
  });
});
