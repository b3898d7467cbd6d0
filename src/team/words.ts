import type { Wish } from './slice';
import type { Standing } from './standing';
import { builtInSteps } from '../checklist/steps';
import { stepKey } from '../checklist/words';
import type { StringKey, Text } from '../strings';

/** The title of a step by its id; one that only newer functions know is named by its id. */
export function stepTitle(id: string, text: Text): string {
  return builtInSteps.some((step) => step.id === id) ? text(stepKey(id, 'Title')) : id;
}

/** What somebody lacks first, in a few words. */
export function lackWords({ started, ready, missing }: Standing, text: Text): string {
  if (!started) return text('OnboardingTeamNotStarted');
  if (ready) return text('OnboardingTeamReady');
  const [first] = missing;
  return first ? stepTitle(first, text) : '';
}

/** What became of a wish, in a word or two. */
export function outcomeKey(wish: Wish['wish'], became: Wish['became']): StringKey {
  switch (became) {
    case 'asked':
      return 'OnboardingTeamAsked';
    case 'done':
      return wish === 'nudge' ? 'OnboardingTeamNudged' : 'OnboardingTeamWasReset';
    case 'busy':
      return wish === 'nudge' ? 'OnboardingTeamNudgedToday' : 'OnboardingTeamNotSent';
    case 'conflict':
      return wish === 'nudge' ? 'OnboardingTeamDoneByNow' : 'OnboardingTeamNotSent';
    default:
      return 'OnboardingTeamNotSent';
  }
}
