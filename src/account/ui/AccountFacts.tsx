import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';
import type { AccountAnswer, AccountPart } from '../../api/wire';
import type { StringKey } from '../../strings';
import { useLocale, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { formatMoney } from '../model/labels';

/** How many numbers a trial may verify: https://www.twilio.com/docs/usage/trials/try-out-voice */
const mostVerified = 5;

const profileKeys = {
  approved: 'OnboardingAccountProfileApproved',
  pending: 'OnboardingAccountProfilePending',
  rejected: 'OnboardingAccountProfileRejected',
  missing: 'OnboardingAccountProfileMissing',
} as const;

const partKeys: Readonly<Record<AccountPart, StringKey>> = {
  account: 'OnboardingPartAccount',
  balance: 'OnboardingPartBalance',
  numbers: 'OnboardingPartNumbers',
  complianceProfile: 'OnboardingPartProfile',
  tollFreeVerifications: 'OnboardingPartTollFree',
  verifiedCallerIds: 'OnboardingPartVerified',
  routing: 'OnboardingPartRouting',
};

/** The rest of what is known, and what is not. What this person may not see is not there at all. */
export function AccountFacts({ answer }: { readonly answer: AccountAnswer }) {
  const text = useText();
  const locale = useLocale();
  const { account, verifiedCallerIds: count, complianceProfile, balance, unavailable } = answer;
  const isTrial = account?.type === 'Trial';
  const parts = new Intl.ListFormat(locale).format(unavailable.map((part) => text(partKeys[part])));
  return (
    <Box display="flex" flexDirection="column" rowGap="space40">
      <Box
        as="dl"
        display="grid"
        gridTemplateColumns="1fr auto"
        columnGap="space30"
        rowGap="space30"
        margin="space0"
      >
        {count !== null && (
          <Fact label={text('OnboardingAccountVerified')}>
            {isTrial ? text('OnboardingAccountVerifiedOf', { count, most: mostVerified }) : count}
          </Fact>
        )}
        {complianceProfile !== null && !(isTrial && complianceProfile === 'missing') && (
          <Fact label={text('OnboardingAccountProfile')}>{text(profileKeys[complianceProfile])}</Fact>
        )}
        {balance && <Fact label={text('OnboardingAccountBalance')}>{formatMoney(balance, locale)}</Fact>}
      </Box>
      {unavailable.length > 0 && (
        <Paragraph small weak>
          {text('OnboardingAccountUnavailable', { parts })}
        </Paragraph>
      )}
    </Box>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Text as="dt" fontSize="fontSize30" lineHeight="lineHeight30" color="colorTextWeak">
        {label}
      </Text>
      <Text as="dd" margin="space0" fontSize="fontSize30" lineHeight="lineHeight30" textAlign="right">
        {children}
      </Text>
    </>
  );
}
