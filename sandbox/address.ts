import { pseudoLocale, translatedLocales } from '../src/strings/locales';
import { faultNames } from './faults';
import { accountScenarios, numbersScenarios } from './scenarios';

/**
 * The sandbox's addresses: every situation it can show is a URL, so that a person can send one and a test can open
 * the same. This table is the only place that knows the parameters; the page, the control bar, the server's list of
 * links and the test fixture all read it.
 */
export const choices = {
  account: accountScenarios,
  numbers: numbersScenarios,
  permission: ['default', 'granted', 'denied', 'unsupported'],
  'permission-answer': ['granted', 'denied', 'dismissed', 'never'],
  skills: ['none', 'some'],
  leads: ['mixed', 'last'],
  theme: ['light', 'dark'],
  locale: ['en-US', ...translatedLocales, pseudoLocale],
  size: ['fit', '1280x720', '1440x900'],
  plugin: ['on', 'off', 'built', 'nothing'],
  with: ['nobody', 'example', 'older-paste', 'second-copy'],
  bar: ['open', 'closed', 'off'],
} as const;

/** Roles that the control bar offers; the `role` parameter takes any, several separated by commas. */
export const roles = [
  'admin',
  'supervisor',
  'agent',
  'flex.lead',
  'flex.readonlyadmin',
  'flex.qualityanalyst',
  'admin,supervisor',
  'nobody',
] as const;

type Choices = { -readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export interface Address extends Omit<Choices, 'permission' | 'size'> {
  readonly view: string;
  readonly role: string;
  /** Null leaves the browser's real permission in place. */
  readonly permission: Choices['permission'] | null;
  /** `fit`, or `<width>x<height>` in CSS pixels. */
  readonly size: string;
  /** What the page's clock says on arrival, ISO 8601; null keeps real time. */
  readonly now: string | null;
  readonly workers: number;
  /** Names of faults, separated by commas (see docs/sandbox.md), or null. */
  readonly fault: string | null;
  /** Id of the simulated world; null takes the tab's own. The same id in two browsers makes two devices of one worker. */
  readonly world: string | null;
  /** Merged over `custom_data.features.onboarding`; JSON. */
  readonly config: string | null;
  /** Milliseconds between two changes in the life of the other workers; 0 stops them. */
  readonly pulse: number;
}

export const maxWorkers = 10_000;

export const defaults: Address = {
  view: 'agent-desktop',
  role: 'admin',
  account: 'trial',
  numbers: 'local',
  permission: null,
  'permission-answer': 'granted',
  skills: 'none',
  leads: 'mixed',
  theme: 'light',
  locale: 'en-US',
  size: 'fit',
  now: null,
  workers: 12,
  fault: null,
  plugin: 'on',
  with: 'nobody',
  bar: 'open',
  world: null,
  config: null,
  pulse: 10_000,
};

/** Reads an address; a value that is not known falls back to its default. */
export function readAddress(url: URL): Address {
  const text = (name: keyof Address) => url.searchParams.get(name);
  const known = <Name extends keyof typeof choices>(name: Name) => {
    const value = text(name);
    return (choices[name] as readonly string[]).includes(value ?? '') ? value : defaults[name];
  };
  const count = (name: 'workers' | 'pulse', max: number) => {
    const value = text(name);
    return value !== null && /^\d+$/.test(value) ? Math.min(Number(value), max) : defaults[name];
  };
  const now = text('now');
  return {
    view: url.pathname.split('/')[1] || defaults.view,
    role: text('role') || defaults.role,
    account: known('account') as Address['account'],
    numbers: known('numbers') as Address['numbers'],
    permission: known('permission') as Address['permission'],
    'permission-answer': known('permission-answer') as Address['permission-answer'],
    skills: known('skills') as Address['skills'],
    leads: known('leads') as Address['leads'],
    theme: known('theme') as Address['theme'],
    locale: text('locale') || defaults.locale,
    size: text('size') || defaults.size,
    now: now !== null && !Number.isNaN(Date.parse(now)) ? now : null,
    workers: count('workers', maxWorkers),
    fault: text('fault') || null,
    plugin: known('plugin') as Address['plugin'],
    with: known('with') as Address['with'],
    bar: known('bar') as Address['bar'],
    world: text('world') || null,
    config: text('config') || null,
    pulse: count('pulse', 3_600_000),
  } as Address;
}

/** What an address says and the sandbox does not know, such as `fault=balance-hang`: nothing comes of it. */
export function unknownIn(url: URL): readonly string[] {
  const address: Readonly<Record<string, unknown>> = { ...readAddress(url) };
  return [...url.searchParams].flatMap(([name, value]) => {
    const faults = value.split(',').filter((fault) => name === 'fault' && !faultNames.includes(fault));
    const words = String(address[name]) === value ? faults : [value];
    return words.filter((word) => word !== '').map((word) => `${name}=${word}`);
  });
}

/** Path and query of an address; what equals the default is left out. */
export function hrefOf(address: Partial<Address>): string {
  const { view, ...parameters } = { ...defaults, ...address };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== defaults[name as keyof Address]) query.set(name, String(value));
  }
  const text = query.toString();
  return `/${view}${text === '' ? '' : `?${text}`}`;
}
