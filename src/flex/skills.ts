import type { Manager } from '@twilio/flex-ui';
import type { OnboardingStore } from '../state';

/** Tells how many skills TaskRouter knows. Flex reads them once, when the page loads. */
export function observeSkills(
  { serviceConfiguration }: Manager,
  { dispatch }: OnboardingStore,
  clock: () => number,
): void {
  const at = clock();
  const value = serviceConfiguration.taskrouter_skills?.length ?? 0;
  dispatch({ type: 'onboarding/observed', states: { skills: { at, value } }, at });
}
