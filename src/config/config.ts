import { readExtraStep, type ExtraStep } from '../checklist/model/extraStep';

/** What an account may set under `ui_attributes.custom_data.features.onboarding`. */
export interface OnboardingConfig {
  readonly enabled: boolean;
  /** Where the functions are deployed, such as `flex-onboarding-1234-dev.twil.io`; nothing: not deployed. */
  readonly functions_domain: string | null;
  readonly checklist: {
    readonly enabled: boolean;
    readonly hide_steps: readonly string[];
    readonly extra_steps: readonly ExtraStep[];
  };
  readonly trial_banner: { readonly enabled: boolean; readonly audience: Audience };
  readonly notification_prompt: { readonly enabled: boolean; readonly remind_after_days: readonly number[] };
  readonly role_panel: { readonly enabled: boolean };
  readonly team: { readonly enabled: boolean };
}

/** Who sees the trial banner; a suspended account is told to everybody all the same. */
export type Audience = 'admins' | 'admins-and-supervisors';

export const defaultConfig: OnboardingConfig = {
  enabled: true,
  functions_domain: null,
  checklist: { enabled: true, hide_steps: [], extra_steps: [] },
  trial_banner: { enabled: true, audience: 'admins' },
  notification_prompt: { enabled: true, remind_after_days: [3, 7, 30] },
  role_panel: { enabled: true },
  team: { enabled: true },
};

export interface ReadConfig {
  readonly config: OnboardingConfig;
  /** Paths of the settings that were wrong and fell back to their defaults; an added step with what is wrong in it. */
  readonly mistakes: readonly string[];
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isDays = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every((day) => typeof day === 'number' && day > 0);
const isDomain = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9.-]+(:\d+)?$/i.test(value);
const isAudience = (value: unknown): value is Audience =>
  value === 'admins' || value === 'admins-and-supervisors';

/**
 * Reads the settings an account has made. Whatever is missing takes its default; whatever is wrong does too, and is named.
 * @param given what stands in the Flex configuration, whatever it may be
 */
export function readConfig(given: unknown): ReadConfig {
  const mistakes: string[] = [];

  function group(of: unknown, path: string): Record<string, unknown> {
    if (of === undefined) return {};
    if (typeof of === 'object' && of !== null && !Array.isArray(of)) return of as Record<string, unknown>;
    mistakes.push(path);
    return {};
  }
  function setting<T>(
    of: Record<string, unknown>,
    path: string,
    is: (value: unknown) => value is T,
    standard: T,
  ): T {
    const value = of[path.split('.').pop() ?? path];
    if (value === undefined || value === null) return standard;
    if (is(value)) return value;
    mistakes.push(path);
    return standard;
  }

  function extraSteps(written: readonly unknown[]): readonly ExtraStep[] {
    return written.flatMap((step, index) => {
      const read = readExtraStep(step);
      if (!('wrong' in read)) return [read];
      mistakes.push(`checklist.extra_steps[${index}]: ${read.wrong}`);
      return [];
    });
  }

  const all = group(given, 'onboarding');
  const checklist = group(all.checklist, 'checklist');
  const banner = group(all.trial_banner, 'trial_banner');
  const prompt = group(all.notification_prompt, 'notification_prompt');
  const standard = defaultConfig;
  const config: OnboardingConfig = {
    enabled: setting(all, 'enabled', isBoolean, standard.enabled),
    functions_domain: setting<string | null>(all, 'functions_domain', isDomain, null),
    checklist: {
      enabled: setting(checklist, 'checklist.enabled', isBoolean, true),
      hide_steps: setting(checklist, 'checklist.hide_steps', isStrings, []),
      extra_steps: extraSteps(
        setting<readonly unknown[]>(checklist, 'checklist.extra_steps', Array.isArray, []),
      ),
    },
    trial_banner: {
      enabled: setting(banner, 'trial_banner.enabled', isBoolean, true),
      audience: setting(banner, 'trial_banner.audience', isAudience, standard.trial_banner.audience),
    },
    notification_prompt: {
      enabled: setting(prompt, 'notification_prompt.enabled', isBoolean, true),
      remind_after_days: setting(
        prompt,
        'notification_prompt.remind_after_days',
        isDays,
        standard.notification_prompt.remind_after_days,
      ),
    },
    role_panel: {
      enabled: setting(group(all.role_panel, 'role_panel'), 'role_panel.enabled', isBoolean, true),
    },
    team: { enabled: setting(group(all.team, 'team'), 'team.enabled', isBoolean, true) },
  };
  return { config, mistakes };
}
