import type { Account } from '../../api/wire';
import { dayOf, oneDay, oneHour, type Day } from '../../time';

/** Length of a trial, in milliseconds: https://www.twilio.com/docs/api/errors/575001 */
const trialLength = 30 * oneDay;

/** A clock that is a little slow makes an account that was opened just now seem to come from the future. */
const tolerance = oneHour;

/** How far a trial account is in its time. */
export type Countdown =
  | ({ readonly is: 'running'; readonly lastHours: boolean } & End)
  /** Older than a trial lasts: over, or a trial of an older or extended kind, whose end nobody here knows. */
  | { readonly is: 'past' }
  | { readonly is: 'unknown' };

export interface End {
  /** The day on which the trial ends where the person is. */
  readonly on: Day;
  /** Nights until then: 0 when it ends today. */
  readonly daysLeft: number;
}

/**
 * Counts down to thirty days after the account was created, and says nothing about an end that is not certain. Days are
 * those of the calendar where the person is, so that the count turns at midnight and no change of the clocks moves it.
 * @param now milliseconds since the epoch
 * @param timeZone IANA name of where the person is
 */
export function countdownOf({ createdAt }: Account, now: number, timeZone: string): Countdown {
  const created = createdAt === null ? NaN : Date.parse(createdAt);
  if (Number.isNaN(created) || created > now + tolerance) return { is: 'unknown' };
  const end = created + trialLength;
  if (now >= end) return { is: 'past' };
  const on = dayOf(end, timeZone);
  const daysLeft = on - dayOf(now, timeZone);
  return { is: 'running', on, daysLeft, lastHours: daysLeft === 0 || end - now < oneDay };
}
