import type { AccountAnswer, AccountNumber, Balance, ComplianceProfile } from '../../api/wire';
import { own } from '../../shape';
import { countdownOf, type Countdown, type End } from './countdown';
import { blockedBy, type Blocked } from './numbers';

/** One thing that the account cannot do now, or soon will not. */
export type Notice =
  | { readonly band: 'closed' | 'suspended' | 'trial-expired' }
  | { readonly band: 'trial-last-day' | 'trial-ending'; readonly end: End }
  | { readonly band: 'low-balance'; readonly balance: Balance }
  | { readonly band: 'no-compliance-profile'; readonly profile: Exclude<ComplianceProfile, 'approved'> }
  | { readonly band: 'trial'; readonly end?: End }
  | {
      readonly band: 'unregistered-number';
      readonly why: Blocked;
      readonly numbers: readonly AccountNumber[];
    };

export type Band = Notice['band'];

interface Situation extends AccountAnswer {
  readonly countdown: Countdown;
}

/** So near the end, the countdown becomes a warning. */
const endingDays = 7;

/**
 * What counts as a low balance, by currency: for US dollars where Twilio's own automatic top-up sets in by default
 * (https://help.twilio.com/articles/223135487), for others about as much. An unknown currency: nothing left.
 */
const lowBalance: Readonly<Record<string, number>> = { USD: 10, EUR: 10, GBP: 10, JPY: 1500 };

/** One rule a band, from the worst on. */
const rules: readonly ((situation: Situation) => Notice | undefined)[] = [
  ({ account }) => (account?.status === 'closed' ? { band: 'closed' } : undefined),
  ({ account, countdown }) => {
    if (account?.status !== 'suspended') return undefined;
    return { band: countdown.is === 'past' ? 'trial-expired' : 'suspended' };
  },
  ({ account, countdown }) => {
    if (account?.status !== 'active' || countdown.is !== 'running' || countdown.daysLeft > endingDays) {
      return undefined;
    }
    return { band: countdown.lastHours ? 'trial-last-day' : 'trial-ending', end: countdown };
  },
  ({ account, balance }) => {
    // A trial has free units, or credit that needs no topping up.
    if (account?.type !== 'Full' || !balance) return undefined;
    const low = balance.amount <= (own(lowBalance, balance.currency) ?? 0);
    return low ? { band: 'low-balance', balance } : undefined;
  },
  ({ account, complianceProfile }) => {
    if (account?.type !== 'Full' || complianceProfile === null || complianceProfile === 'approved') {
      return undefined;
    }
    return { band: 'no-compliance-profile', profile: complianceProfile };
  },
  ({ account, countdown }) => {
    if (account?.type !== 'Trial' || account.status !== 'active') return undefined;
    if (countdown.is !== 'running') return { band: 'trial' };
    return countdown.daysLeft > endingDays ? { band: 'trial', end: countdown } : undefined;
  },
  ({ numbers }) => {
    for (const why of ['rejected', 'missing', 'waiting'] as const) {
      const blocked = (numbers ?? []).filter((number) => blockedBy(number) === why);
      if (blocked.length > 0) return { band: 'unregistered-number', why, numbers: blocked };
    }
    return undefined;
  },
];

/**
 * Everything that is to be said about the account, the worst first. A closed account has nothing else to say.
 * @param now milliseconds since the epoch
 * @param timeZone IANA name of where the person is
 */
export function noticesOf(answer: AccountAnswer, now: number, timeZone: string): readonly Notice[] {
  const { account } = answer;
  const countdown: Countdown =
    account?.type === 'Trial' ? countdownOf(account, now, timeZone) : { is: 'unknown' };
  const notices = rules.flatMap((rule) => rule({ ...answer, countdown }) ?? []);
  return notices[0]?.band === 'closed' ? notices.slice(0, 1) : notices;
}
