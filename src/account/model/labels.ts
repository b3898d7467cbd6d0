import { consolePages, documents } from '../../links';
import type { Text } from '../../strings';
import { formatDay } from '../../time';
import type { Band, Notice } from './notices';
import { readable } from './numbers';

export interface NoticeLabels {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

/** A notice in words: what is so, what it means, and what can be done at its address. */
export function noticeLabels(notice: Notice, text: Text, locale: string): NoticeLabels {
  const name = nameOf(notice);
  const values = valuesOf(notice, locale);
  return {
    title: text(`OnboardingBand${name}Title`, values),
    meaning: text(`OnboardingBand${name}Meaning`, values),
    action: text(`OnboardingBand${name}Action`),
  };
}

/** Where something can be done about a band. Closing an account is for good: only Twilio can say more. */
export const addressOf: Readonly<Record<Band, string>> = {
  closed: documents.support,
  suspended: consolePages.billing,
  'trial-expired': consolePages.billing,
  'trial-last-day': consolePages.billing,
  'trial-ending': consolePages.billing,
  'low-balance': consolePages.billing,
  'no-compliance-profile': consolePages.complianceProfiles,
  trial: consolePages.billing,
  'unregistered-number': consolePages.phoneNumbers,
};

/** An amount as people write it. @param currency ISO 4217 */
export function formatMoney({ amount, currency }: { amount: number; currency: string }, locale: string) {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

function nameOf(notice: Notice) {
  switch (notice.band) {
    case 'no-compliance-profile':
      return profileNames[notice.profile];
    case 'unregistered-number':
      return numberNames[notice.why];
    case 'trial':
      return notice.end ? 'Trial' : 'TrialUndated';
    case 'trial-last-day':
      // The last hours may begin on the day before.
      return notice.end.daysLeft === 0 ? 'TrialLastDay' : 'TrialEnding';
    default:
      return names[notice.band];
  }
}

const names = {
  closed: 'Closed',
  suspended: 'Suspended',
  'trial-expired': 'TrialExpired',
  'trial-ending': 'TrialEnding',
  'low-balance': 'LowBalance',
} as const;
const profileNames = {
  missing: 'ProfileMissing',
  pending: 'ProfilePending',
  rejected: 'ProfileRejected',
} as const;
const numberNames = {
  missing: 'NumberMissing',
  rejected: 'NumberRejected',
  waiting: 'NumberWaiting',
} as const;

function valuesOf(notice: Notice, locale: string): Record<string, string | number> {
  switch (notice.band) {
    case 'trial':
    case 'trial-ending':
    case 'trial-last-day':
      return notice.end ? { count: notice.end.daysLeft, date: formatDay(notice.end.on, locale) } : {};
    case 'low-balance':
      return { amount: formatMoney(notice.balance, locale) };
    case 'unregistered-number':
      return {
        count: notice.numbers.length,
        others: notice.numbers.length - 1,
        number: readable(notice.numbers[0]?.phoneNumber ?? ''),
      };
    default:
      return {};
  }
}
