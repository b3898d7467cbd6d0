import { isStepId, type StepId } from './stepId';
import { isFlexRole } from '../../viewer/model/roles';
import { targetNames, type TargetName } from '../../spotlight/model/targets';
import { isOneOf, propertiesOf } from '../../shape';
import type { StringKey } from '../../strings';

/** A step as an account or another plugin writes it, every field checked. */
export interface WrittenStep {
  readonly id: StepId;
  readonly title: string;
  readonly body: string;
  /** Who it is for: one of each list that is given. */
  readonly roles?: readonly string[];
  readonly skills?: readonly string[];
  readonly teams?: readonly string[];
  readonly scope?: 'personal' | 'account';
  readonly where?: (typeof places)[number];
  readonly link?: string;
  readonly target?: TargetName;
  readonly needs?: readonly StepId[];
  readonly done_when: DoneWhen;
}

export type DoneWhen =
  | { readonly view: string }
  | { readonly action: string }
  | { readonly event: string }
  | { readonly acknowledged: true };

interface Field {
  readonly is: (value: unknown) => boolean;
  readonly expected: StringKey;
  readonly required?: true;
}

export const places = ['flex', 'console', 'both', 'sso'] as const;
export const scopes = ['personal', 'account'] as const;
/** Characters. */
export const longest = { title: 80, body: 400, name: 64, link: 2000 } as const;
export const viewName = /^[a-z][a-z0-9-]*$/;

/** Every field of an added step, declared once; the schema and the table in docs/extending.md are held against it. */
export const stepFields = {
  id: { is: isStepId, expected: 'OnboardingExpectStepId', required: true },
  title: { is: isText(longest.title), expected: 'OnboardingExpectTitle', required: true },
  body: { is: isText(longest.body), expected: 'OnboardingExpectBody', required: true },
  roles: { is: isListOf(isFlexRole), expected: 'OnboardingExpectRoles' },
  skills: { is: isListOf(isText(longest.name)), expected: 'OnboardingExpectNames' },
  teams: { is: isListOf(isText(longest.name)), expected: 'OnboardingExpectNames' },
  scope: { is: isOneOf(...scopes), expected: 'OnboardingExpectScope' },
  where: { is: isOneOf(...places), expected: 'OnboardingExpectWhere' },
  link: { is: isLink, expected: 'OnboardingExpectLink' },
  target: { is: isOneOf(...targetNames), expected: 'OnboardingExpectTarget' },
  needs: { is: isNeeds, expected: 'OnboardingExpectNeeds' },
  done_when: { is: isDoneWhen, expected: 'OnboardingExpectDoneWhen', required: true },
} as const satisfies Record<keyof WrittenStep, Field>;

/** Lists of which a step needs at least one, so that it is for somebody. */
export const audienceFields = ['roles', 'skills', 'teams'] as const;
/** Of what may prove a step, exactly one. */
export const proofs = ['view', 'action', 'event', 'acknowledged'] as const;

function isText(most: number): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most;
}

function isListOf(is: (item: string) => boolean): (value: unknown) => boolean {
  return (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && is(item));
}

function isNeeds(value: unknown): boolean {
  return Array.isArray(value) && value.every(isStepId);
}

/** The name of a view, or an https address: parsed, not matched, for a browser may read an address otherwise than a pattern does. */
function isLink(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > longest.link) return false;
  if (viewName.test(value)) return true;
  try {
    const { protocol, username, password } = new URL(value);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}

function isDoneWhen(value: unknown): boolean {
  const given = propertiesOf(value);
  const [name, ...more] = Object.keys(given);
  if (name === undefined || more.length > 0 || !isOneOf(...proofs)(name)) return false;
  return name === 'acknowledged' ? given[name] === true : isText(longest.name)(given[name]);
}
