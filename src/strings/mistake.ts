import type { StringKey, Text, Values } from './text';

/** One thing in a configuration that cannot be used: where it stands, what was expected, what was found. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly expected: StringKey;
  readonly values?: Values;
  /** What stands there, whatever it is. */
  readonly found: unknown;
}

/** A mistake in one line, such as `team.enabled: expected true or false, found "yes"`. */
export function describeMistake({ path, expected, values, found }: Mistake, text: Text): string {
  const key = found === undefined ? 'OnboardingMistakeMissing' : 'OnboardingMistake';
  return text(key, { path: pathOf(path), expected: text(expected, values), found: shown(found) });
}

/** `['checklist', 'extra_steps', 0, 'title']` as people write it: `checklist.extra_steps[0].title`. */
function pathOf(path: Mistake['path']): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return text.replace(/^\./, '') || 'onboarding';
}

const longest = 60;

/** A value as it is written in JSON, cut where it grows long. Never throws: what is no JSON is named by its type. */
function shown(value: unknown): string {
  const json = jsonOf(value) ?? typeof value;
  return json.length > longest ? `${json.slice(0, longest - 1)}…` : json;
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
