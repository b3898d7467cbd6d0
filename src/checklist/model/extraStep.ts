import type { EventName } from '../../facts/model/facts';
import { happened } from './checks';
import type { Step, StepAction } from './step';
import { builtInSteps } from './steps';

/** A step that an account or another plugin adds, checked, and what Flex must be watched for to see it done. */
export interface ExtraStep {
  readonly step: Step;
  readonly watch: { readonly action?: string; readonly event?: string };
}

const identifier = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const viewName = /^[a-z][a-z0-9-]*$/;

/**
 * Reads a step that somebody else has written, field by field.
 * @returns the step, or what is wrong with it, for whoever wrote it
 */
export function readExtraStep(given: unknown): ExtraStep | { readonly wrong: string } {
  const value = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const {
    id,
    title,
    body,
    roles,
    scope = 'personal',
    where = 'flex',
    link,
    needs = [],
    done_when: doneWhen,
  } = value;
  if (!isText(id, 64) || !identifier.test(id))
    return { wrong: 'id: use your own prefix, such as "acme-handbook"' };
  if (builtInSteps.some((step) => step.id === id)) return { wrong: `id: "${id}" is a built-in step` };
  if (!isText(title, 80)) return { wrong: `${id}: title must be a text of at most 80 characters` };
  if (!isText(body, 400)) return { wrong: `${id}: body must be a text of at most 400 characters` };
  if (!isTexts(roles) || roles.length === 0) return { wrong: `${id}: roles must name at least one role` };
  if (scope !== 'personal' && scope !== 'account')
    return { wrong: `${id}: scope must be "personal" or "account"` };
  if (where !== 'flex' && where !== 'console' && where !== 'both' && where !== 'sso') {
    return { wrong: `${id}: where must be "flex", "console", "both" or "sso"` };
  }
  if (!isTexts(needs)) return { wrong: `${id}: needs must be a list of step ids` };
  const action = actionFor(link);
  if (!action) return { wrong: `${id}: link must be an https address or the name of a Flex view` };
  const done = doneBy(doneWhen);
  if (!done) return { wrong: `${id}: done_when must be one of view, action, event, acknowledged` };
  const step: Step = {
    id,
    chapter: 'added',
    scope,
    where,
    audience: (viewer) => roles.some((role) => viewer.roles.includes(role)),
    needs,
    action,
    check: done.event ? happened(done.event) : () => ({ is: 'unmet' }),
    confirm: done.event ? 'never' : 'always',
    reverts: false,
    text: { title, body },
  };
  return { step, watch: done.watch };
}

function actionFor(link: unknown): StepAction | undefined {
  if (link === undefined) return { open: 'nothing' };
  if (typeof link !== 'string') return undefined;
  if (viewName.test(link)) return { open: 'view', view: link };
  return isHttps(link) ? { open: 'link', url: link } : undefined;
}

/** Parsed, not matched: what looks like https to a pattern may be something else to a browser. */
function isHttps(link: string): boolean {
  try {
    const { protocol, username, password } = new URL(link);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}

function doneBy(
  when: unknown,
): { readonly event?: EventName; readonly watch: ExtraStep['watch'] } | undefined {
  if (typeof when !== 'object' || when === null) return undefined;
  const { view, action, event, acknowledged } = when as Record<string, unknown>;
  if (isText(view, 64)) return { event: `view:${view}`, watch: {} };
  if (isText(action, 64)) return { event: `action:${action}`, watch: { action } };
  if (isText(event, 64)) return { event: `event:${event}`, watch: { event } };
  return acknowledged === true ? { watch: {} } : undefined;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => isText(item, 64));
}
