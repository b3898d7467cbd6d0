import type { Mistake } from '../../strings/mistake';
import { isObject, own, owns, propertiesOf } from '../../shape';
import type { Viewer } from '../../viewer/model/permissions';
import { happened } from './checks';
import { audienceFields, stepFields, viewName, type DoneWhen, type WrittenStep } from './extraStepFields';
import type { Step, StepAction } from './step';
import { builtInSteps } from './steps';

/** A step that an account or another plugin adds, checked, and what Flex must be watched for to see it done. */
export interface ExtraStep {
  readonly step: Step;
  readonly watch: { readonly action?: string; readonly event?: string };
}

export type ReadStep = { readonly extra: ExtraStep } | { readonly mistakes: readonly Mistake[] };

/**
 * Reads a step that somebody else has written, field by field.
 * @param path where it stands, for the mistakes
 * @returns the step, or everything that is wrong with it
 */
export function readExtraStep(given: unknown, path: Mistake['path'] = ['step']): ReadStep {
  if (!isObject(given)) return { mistakes: [{ path, expected: 'OnboardingExpectGroup', found: given }] };
  const mistakes = [...wrongFields(given, path), ...unknownFields(given, path)];
  return mistakes.length > 0 ? { mistakes } : { extra: made(given as unknown as WrittenStep) };
}

function wrongFields(given: Readonly<Record<string, unknown>>, path: Mistake['path']): readonly Mistake[] {
  const mistakes = Object.entries(stepFields).flatMap(([name, field]): readonly Mistake[] => {
    const found = own(given, name);
    const isMissing = found === undefined || found === null;
    const isWrong = isMissing ? 'required' in field : !field.is(found);
    return isWrong ? [{ path: [...path, name], expected: field.expected, found }] : [];
  });
  const id = own(given, 'id');
  if (builtInSteps.some((step) => step.id === id)) {
    mistakes.push({ path: [...path, 'id'], expected: 'OnboardingExpectFreeId', found: id });
  }
  if (audienceFields.every((name) => (own(given, name) ?? null) === null)) {
    mistakes.push({ path: [...path, 'roles'], expected: 'OnboardingExpectAudience', found: undefined });
  }
  return mistakes;
}

function unknownFields(given: Readonly<Record<string, unknown>>, path: Mistake['path']): readonly Mistake[] {
  return Object.keys(given)
    .filter((name) => !owns(stepFields, name))
    .map((name) => ({ path: [...path, name], expected: 'OnboardingExpectField', found: given[name] }));
}

function made(written: WrittenStep): ExtraStep {
  const { id, title, body, scope, where, link, target, needs, done_when: doneWhen } = written;
  const { event, watch } = doneBy(doneWhen);
  const step: Step = {
    id,
    chapter: 'added',
    scope: scope ?? 'personal',
    where: where ?? 'flex',
    audience: (viewer) => isFor(written, viewer),
    needs: needs ?? [],
    action: actionFor(link ?? undefined),
    target: target ?? undefined,
    check: event ? happened(event) : () => ({ is: 'unmet' }),
    confirm: event ? 'never' : 'always',
    reverts: false,
    text: { title, body },
  };
  return { step, watch };
}

/** One of each list that is given: agents who also have the skill, where roles and skills are named. */
function isFor(written: WrittenStep, viewer: Viewer): boolean {
  return audienceFields.every((name) => {
    const wanted = written[name];
    const held = viewer[name] ?? [];
    return !wanted || wanted.some((one) => held.includes(one));
  });
}

function actionFor(link: string | undefined): StepAction {
  if (link === undefined) return { open: 'nothing' };
  return viewName.test(link) ? { open: 'view', view: link } : { open: 'link', url: link };
}

function doneBy(when: DoneWhen): {
  readonly event?: `${'view' | 'action' | 'event'}:${string}`;
  readonly watch: ExtraStep['watch'];
} {
  const { view, action, event } = propertiesOf(when) as Partial<Record<string, string>>;
  if (view) return { event: `view:${view}`, watch: {} };
  if (action) return { event: `action:${action}`, watch: { action } };
  return event ? { event: `event:${event}`, watch: { event } } : { watch: {} };
}
