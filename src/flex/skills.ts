import type { Manager } from '@twilio/flex-ui';
import type { Tell } from '../facts/tell';

/** Tells how many skills TaskRouter knows. Flex reads them once, when the page loads. */
export function observeSkills({ serviceConfiguration }: Manager, tell: Tell): void {
  tell.observed('skills', serviceConfiguration.taskrouter_skills?.length ?? 0);
}
