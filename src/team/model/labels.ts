import type { StepRequest } from '../slice';
import type { Readiness } from './readiness';
import { builtInSteps } from '../../checklist/model/steps';
import { stepKey } from '../../checklist/model/labels';
import type { StringKey, Text } from '../../strings';

/** The title of a step by its id; one that only newer functions know is named by its id. */
export function stepTitle(id: string, text: Text): string {
  return builtInSteps.some((step) => step.id === id) ? text(stepKey(id, 'Title')) : id;
}

/** What somebody lacks first, in a few words: for who has practised, a customer. */
export function readinessLabel({ started, ready, missing, practised }: Readiness, text: Text): string {
  if (!started) return text('OnboardingTeamNotStarted');
  if (practised) return text('OnboardingTeamPractised');
  if (ready) return text('OnboardingTeamReady');
  const [first] = missing;
  return first ? stepTitle(first, text) : '';
}

/** How a request went, in a word or two. */
export function statusLabel(kind: StepRequest['kind'], status: StepRequest['status']): StringKey {
  switch (status) {
    case 'asked':
      return 'OnboardingTeamAsked';
    case 'done':
      return kind === 'nudge' ? 'OnboardingTeamNudged' : 'OnboardingTeamWasReset';
    case 'nudged_today':
      return 'OnboardingTeamNudgedToday';
    case 'step_done':
      return 'OnboardingTeamDoneByNow';
    case 'failed':
      return 'OnboardingTeamNotSent';
  }
}
