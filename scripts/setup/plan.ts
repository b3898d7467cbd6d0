import type { ConfiguredPlugin, Found, Functions } from './look';
import { functionsService, pluginName } from './look';
import { difference, settingsIn } from './settings';
import { storageName, type Storage } from './storage';
import type { Answer } from './twilio';

/** What a setup would do with an account as it was found. */
export interface Plan {
  /** The version of the plugin that will be released. */
  readonly version: string;
  /** Settings from a file of the account's own, to go into the Flex configuration. */
  readonly given: Answer;
  /** Plugins that stay released beside ours. */
  readonly others: readonly ConfiguredPlugin[];
}

export function planFor(found: Found, packageVersion: string, given: Answer): Plan {
  return {
    version: found.versions.includes(packageVersion) ? nextOf(found.versions) : packageVersion,
    given,
    others: found.plugins.filter(({ name }) => name !== pluginName),
  };
}

/** Our settings as they will be: what was there, then what is given, then where the functions turn out to be. */
export function settingsAfter(found: Pick<Found, 'uiAttributes'>, { given }: Plan, domain: string): Answer {
  return { ...settingsIn(found.uiAttributes), ...given, functions_domain: domain };
}

/** The plan in words, for whoever is asked. */
export function wordsOf(found: Found, plan: Plan): readonly string[] {
  const { functions, plugins } = found;
  const ours = plugins.find(({ name }) => name === pluginName);
  const names = plan.others.map(({ name, version }) => `${name} ${version}`);
  const domain = functions?.runtime?.domain ?? 'the domain that the functions get';
  return [
    `1. Functions: deploy ${functionsService}${whereIn(functions)}.`,
    `   Progress: ${keptIn(found.storage)}.`,
    '2. Flex configuration: only ui_attributes.custom_data.features.onboarding.',
    ...difference(settingsIn(found.uiAttributes), settingsAfter(found, plan, domain)).map(
      (line) => `     ${line}`,
    ),
    `3. Plugin: build it, and upload it as version ${plan.version}.`,
    `4. Release: ${pluginName} ${plan.version}, ${ours ? `in place of ${ours.version}` : 'which is new'}.`,
    names.length > 0
      ? `   Released beside it, as they are now: ${names.join(', ')}.`
      : '   No other plugin is released in this account.',
  ];
}

function whereIn(functions: Functions | undefined): string {
  if (!functions) return ', which is new';
  const { runtime, others } = functions;
  if (runtime) return ` again, at ${runtime.domain}`;
  return others.length > 0
    ? `, beside what runs in that service already: ${others.join(', ')}`
    : ' in that service, in which nothing runs';
}

function keptIn({ sid, isGuarded }: Storage): string {
  const where = sid === undefined ? `in a new Sync service, "${storageName}"` : `in the Sync service ${sid}`;
  return isGuarded
    ? `${where}, which only the functions can read and write`
    : `${where}. WARNING: whoever works in Flex can read and rewrite all of it there with their own Flex token; docs/security.md says how to end that`;
}

/** The next patch after the highest of some versions. */
function nextOf(versions: readonly string[]): string {
  const numbers = versions.map((version) => version.split('-')[0]?.split('.').map(Number) ?? []);
  const [major = 0, minor = 0, patch = 0] = numbers.reduce((a, b) => (isAfter(b, a) ? b : a), []);
  return `${major}.${minor}.${patch + 1}`;
}

function isAfter(a: readonly number[], b: readonly number[]): boolean {
  const at = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}
