import { isObject, own, owns, propertiesOf } from '../shape';
import { readExtraSteps, readHiddenSteps } from './ownSteps';
import type { Mistake } from '../strings/mistake';
import { kinds, settings, type OnboardingConfig, type Setting } from './settings';

export type { Audience, OnboardingConfig } from './settings';

export interface ReadConfig {
  readonly config: OnboardingConfig;
  /** What was wrong and fell back to its default; an added step that is wrong is left out. */
  readonly mistakes: readonly Mistake[];
}

type Path = Mistake['path'];
type Settings = { readonly [name: string]: Settings | Setting<unknown> };
type Report = (mistake: Mistake) => void;

/**
 * Reads the settings an account has made. Whatever is missing takes its default; whatever is wrong does too, and is named.
 * Never throws.
 * @param given what stands in the Flex configuration, whatever it may be
 */
export function readConfig(given: unknown): ReadConfig {
  const mistakes: Mistake[] = [];
  const report: Report = (mistake) => void mistakes.push(mistake);
  const read = readGroup(settings, given ?? {}, [], report) as unknown as Written;
  const hidden = readHiddenSteps(read.checklist.hide_steps, read.checklist.extra_steps, report);
  const extra = readExtraSteps(read.checklist.extra_steps, hidden, report);
  const checklist = { ...read.checklist, hide_steps: hidden, extra_steps: extra };
  return { config: { ...read, checklist }, mistakes };
}

/** The settings before the lists of steps are looked into. */
type Written = Omit<OnboardingConfig, 'checklist'> & {
  readonly checklist: {
    readonly enabled: boolean;
    readonly hide_steps: readonly unknown[];
    readonly extra_steps: readonly unknown[];
  };
};

function readGroup(known: Settings, given: unknown, path: Path, report: Report): Record<string, unknown> {
  if (!isObject(given)) report({ path, expected: 'OnboardingExpectGroup', found: given });
  const values = propertiesOf(given);
  for (const name of Object.keys(values)) {
    // `$schema` is for the editor that the file is written in.
    if (owns(known, name) || name === '$schema') continue;
    report({ path: [...path, name], expected: 'OnboardingExpectSetting', found: values[name] });
  }
  return Object.fromEntries(
    Object.entries(known).map(([name, part]) => {
      const value = own(values, name);
      const at = [...path, name];
      if (isSetting(part)) return [name, readSetting(part, value, at, report)];
      return [name, readGroup(part, value ?? {}, at, report)];
    }),
  );
}

function isSetting(part: Settings | Setting<unknown>): part is Setting<unknown> {
  return typeof part.kind === 'string';
}

function readSetting(
  { kind, standard }: Setting<unknown>,
  value: unknown,
  path: Path,
  report: Report,
): unknown {
  if (value === undefined || value === null) return standard;
  const { is, expected } = kinds[kind];
  if (is(value)) return value;
  report({ path, expected, found: value });
  return standard;
}
