import { Refusal } from '../refusal';

/** Why a person may not practise now. */
export const notAvailable = () =>
  new Refusal(409, 'not_available', 'The worker is not available, so nothing would be offered.');
export const busy = () => new Refusal(409, 'busy', 'The worker has work in hand.');
export const alreadyRunning = () => new Refusal(409, 'already_running', 'A practice is under way.');
export const notRunning = () => new Refusal(409, 'not_running', 'This practice is not under way.');

export const switchedOff = () =>
  new Refusal(403, 'practice_disabled', 'This contact center has switched practice off.');

/** @param seconds until the next one is allowed. */
export const practiceLimit = (seconds: number) =>
  new Refusal(429, 'practice_limit', 'That was the last practice of the day.', seconds);
