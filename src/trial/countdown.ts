import type { Account } from '../backend/wire';
import { dayOf, type Day } from './day';

/** Length of a trial: https://www.twilio.com/docs/api/errors/575001 */
const trialDays = 30;

/** How far a trial account is in its time. */
export type Countdown =
  /** `daysLeft` is 0 on the last day. */
  | { readonly is: 'running'; readonly daysLeft: number; readonly lastDay: Day }
  /** Older than a trial lasts: over, or a trial of an older or extended kind, whose end nobody here knows. */
  | { readonly is: 'past' }
  | { readonly is: 'unknown' };

/**
 * Counts in calendar days where the person is, so that a change of the clocks moves nothing. Says nothing about a date
 * that is not certain.
 */
export function countdownOf({ createdAt }: Account, today: Day, timeZone: string): Countdown {
  const created = createdAt === null ? NaN : Date.parse(createdAt);
  if (Number.isNaN(created)) return { is: 'unknown' };
  const lastDay = dayOf(created, timeZone) + trialDays;
  const daysLeft = lastDay - today;
  // Created in the future: this computer's clock is wrong, and so would be any count.
  if (daysLeft > trialDays) return { is: 'unknown' };
  return daysLeft < 0 ? { is: 'past' } : { is: 'running', daysLeft, lastDay };
}
