import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { AccountNumber } from '../backend/wire';
import { consolePages } from '../checklist/console';
import type { StringKey } from '../strings';
import { useLocale, useText } from '../ui/hooks';
import { CopyButton } from './CopyButton';
import { Line, Outside } from './Line';
import { docPages } from './docs';
import { readable, smsRuleOf, type SmsRule } from './numbers';

interface Props {
  readonly number: AccountNumber;
  readonly isTrial: boolean;
}

const kindKeys = {
  local: 'OnboardingNumberLocal',
  tollFree: 'OnboardingNumberTollFree',
  mobile: 'OnboardingNumberMobile',
  other: 'OnboardingNumberOther',
} as const;

interface RuleWords {
  readonly says: StringKey;
  readonly more?: { readonly href: string; readonly label: StringKey };
}

const verify = { href: consolePages.smsCompliance, label: 'OnboardingSmsVerify' } as const;
const rules: Readonly<Record<SmsRule, RuleWords>> = {
  'no-sms': { says: 'OnboardingSmsNone' },
  approved: { says: 'OnboardingSmsApproved' },
  inReview: { says: 'OnboardingSmsInReview', more: verify },
  pending: { says: 'OnboardingSmsPending', more: verify },
  rejected: { says: 'OnboardingSmsRejected', more: verify },
  missing: { says: 'OnboardingSmsMissing', more: verify },
  unread: { says: 'OnboardingSmsUnread', more: verify },
  register: {
    says: 'OnboardingSmsRegister',
    more: { href: docPages.a2p10dlc, label: 'OnboardingSmsRegisterMore' },
  },
  abroad: {
    says: 'OnboardingSmsAbroad',
    more: { href: docPages.smsByCountry, label: 'OnboardingSmsAbroadMore' },
  },
};

/** A number: what it is, what it can do, and the rule its SMS falls under. */
export function NumberRow({ number, isTrial }: Props) {
  const text = useText();
  const locale = useLocale();
  const { phoneNumber, kind, country, voice, sms } = number;
  const rule = smsRuleOf(number);
  const { says, more } = rules[rule];
  const traits = [
    text(kindKeys[kind]),
    country && new Intl.DisplayNames(locale, { type: 'region' }).of(country),
    voice && text('OnboardingNumberVoice'),
    sms && text('OnboardingNumberSms'),
  ].filter(Boolean);
  return (
    <Box
      as="li"
      listStyleType="none"
      paddingY="space40"
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderBottomWidth="borderWidth10"
      borderColor="colorBorderWeaker"
    >
      <Box display="flex" alignItems="center" columnGap="space20">
        <Text
          as="span"
          fontSize="fontSize40"
          lineHeight="lineHeight40"
          fontWeight="fontWeightSemibold"
          fontVariantNumeric="tabular-nums"
        >
          {readable(phoneNumber)}
        </Text>
        <CopyButton value={phoneNumber} />
      </Box>
      <Line weak>{traits.join(' · ')}</Line>
      <Box marginTop="space20">
        <Line>
          {text(rule === 'register' && isTrial ? 'OnboardingSmsRegisterTrial' : says)}{' '}
          {more && <Outside href={more.href}>{text(more.label)}</Outside>}
        </Line>
      </Box>
    </Box>
  );
}
