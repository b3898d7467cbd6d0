import type { ExtraStep } from '../checklist/model/extraStep';
import type { StringKey } from '../strings';

/** Who sees the trial banner; a suspended account is told to everybody all the same. */
export const audiences = ['admins', 'admins-and-supervisors'] as const;
export type Audience = (typeof audiences)[number];

/** What a value may be, and the words for it. */
interface Kind {
  readonly is: (value: unknown) => boolean;
  readonly expected: StringKey;
}

/** Every kind of value that a setting takes. The JSON Schema says the same of each (`scripts/config/schema.ts`). */
export const kinds = {
  flag: { is: (value) => typeof value === 'boolean', expected: 'OnboardingExpectFlag' },
  domain: { is: isDomain, expected: 'OnboardingExpectDomain' },
  audience: {
    is: (value) => audiences.some((audience) => audience === value),
    expected: 'OnboardingExpectBannerAudience',
  },
  days: { is: isDays, expected: 'OnboardingExpectDays' },
  // What stands in these two lists is looked at one by one, so that a wrong one costs itself only.
  stepIds: { is: Array.isArray, expected: 'OnboardingExpectList' },
  steps: { is: Array.isArray, expected: 'OnboardingExpectList' },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** One setting: what it takes, and what holds where nothing, or something else, is given. */
export interface Setting<T> {
  readonly kind: KindName;
  readonly standard: T;
}

const setting = <T>(kind: KindName, standard: T): Setting<T> => ({ kind, standard });
const on = setting<boolean>('flag', true);

/**
 * Every setting, declared once. The type, the check and the defaults follow from this table; JSON Schema, the README's table and the
 * example file are written from it by `npm run config:docs`.
 */
export const settings = {
  enabled: on,
  functions_domain: setting<string | null>('domain', null),
  checklist: {
    enabled: on,
    hide_steps: setting<readonly string[]>('stepIds', []),
    extra_steps: setting<readonly ExtraStep[]>('steps', []),
  },
  trial_banner: { enabled: on, audience: setting<Audience>('audience', 'admins') },
  notification_prompt: { enabled: on, remind_after_days: setting<readonly number[]>('days', [3, 7, 30]) },
  role_panel: { enabled: on },
  team: { enabled: on },
  practice: { enabled: on },
  spotlight: { enabled: on },
} as const;

type Read<S> = S extends Setting<infer T> ? T : { readonly [Name in keyof S]: Read<S[Name]> };

/** What an account may set under `ui_attributes.custom_data.features.onboarding`, read and whole. */
export type OnboardingConfig = Read<typeof settings>;

/** A host name, with or without a port: it becomes an https address, so nothing else may hide in it. */
function isDomain(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i.test(value)) return false;
  try {
    return new URL(`https://${value}`).pathname === '/';
  } catch {
    return false;
  }
}

function isDays(value: unknown): boolean {
  const isDay = (day: unknown) => typeof day === 'number' && day > 0 && day <= 365;
  return Array.isArray(value) && value.length > 0 && value.every(isDay);
}
