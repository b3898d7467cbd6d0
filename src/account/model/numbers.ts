import type { AccountNumber } from '../../api/wire';

/** What stands between a number and sending SMS. */
export type SmsRule =
  | 'no-sms'
  /** Toll-free: how far its verification is. */
  | NonNullable<AccountNumber['tollFreeVerification']>
  /** Toll-free, but the verifications could not be read. */
  | 'unread'
  /** SMS to the US needs A2P 10DLC registration, and the account does not show whether it was made. */
  | 'register'
  /** The rules of the number's own country. */
  | 'abroad';

/**
 * The rule that a number falls under.
 * Toll-free SMS to the US and Canada is blocked until verified: https://www.twilio.com/docs/api/errors/30460
 * Ten-digit numbers of +1 need registration for the US: https://www.twilio.com/docs/api/errors/30034
 */
export function smsRuleOf({ sms, kind, country, tollFreeVerification }: AccountNumber): SmsRule {
  if (!sms) return 'no-sms';
  if (kind === 'tollFree') return tollFreeVerification ?? 'unread';
  return kind === 'local' && (country === 'US' || country === 'CA') ? 'register' : 'abroad';
}

/** A toll-free number whose SMS is known to be blocked, by what has to happen next. */
export type Blocked = 'missing' | 'rejected' | 'waiting';

/** Why the carriers block SMS from a number; nothing when they do not, or when nobody can tell. */
export function blockedBy(number: AccountNumber): Blocked | undefined {
  switch (smsRuleOf(number)) {
    case 'missing':
      return 'missing';
    case 'rejected':
      return 'rejected';
    case 'pending':
    case 'inReview':
      return 'waiting';
    default:
      return undefined;
  }
}

/** A number as people read it: `+1 (415) 555-0100`. Elsewhere the grouping differs by country, so it stays as it is. */
export function readable(phoneNumber: string): string {
  return phoneNumber.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 ($1) $2-$3');
}
