import type { Row } from './derive';
import { isOnlyPractised, saidAt, type Evidence } from '../../progress/model/record';
import type { Step } from './step';
import type { Spot } from '../../spotlight/slice';
import type { StringKey, Text } from '../../strings';

type Part = 'Title' | 'Body' | 'Evidence' | 'Action';

/** The key of a built-in step's string: `open-teams` and `Title` make `OnboardingStepOpenTeamsTitle`. A test holds that each is there. */
export function stepKey(id: string, part: Part): StringKey {
  const name = id.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
  return `OnboardingStep${name}${part}` as StringKey;
}

export function titleOf({ id, text: own }: Step, text: Text): string {
  return own?.title ?? text(stepKey(id, 'Title'));
}

export function bodyOf({ id, text: own }: Step, text: Text): string {
  return own?.body ?? text(stepKey(id, 'Body'));
}

/** Where a step is done, for the pointer: nothing for a step whose control is not in Flex. */
export function spotOf(step: Step | undefined, text: Text): Spot | undefined {
  return step?.target && { step: step.id, title: titleOf(step, text), target: step.target };
}

/** What the row's one button says; nothing where the step is done elsewhere on the screen. */
export function actionOf({ id, action, text: own }: Step, text: Text): string | undefined {
  if (action.open === 'nothing') return undefined;
  if (!own) return text(stepKey(id, 'Action'));
  if (action.open === 'view') return text('OnboardingActionView');
  return text(action.open === 'console' ? 'OnboardingActionConsole' : 'OnboardingActionLink');
}

/** What the platform saw of a step that is done, in words; an added step has no words of its own for it. */
export function evidenceOf({ step, state, check, progress }: Row, text: Text): string | undefined {
  if (state !== 'done') return undefined;
  if (isOnlyPractised(progress)) return text('OnboardingPracticeEvidence');
  const byPlatform = check.is === 'met' || (progress.done && saidAt(progress) === undefined);
  if (!byPlatform || step.text) return undefined;
  const evidence: Evidence = check.is === 'met' ? check.evidence : (progress.done?.evidence ?? {});
  return text('atLeast' in evidence ? 'OnboardingEvidenceAtLeast' : stepKey(step.id, 'Evidence'), evidence);
}
