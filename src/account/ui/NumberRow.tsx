import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { AccountNumber } from '../../api/wire';
import { useLocale, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { CopyButton } from './CopyButton';
import { readable } from '../model/numbers';

const kindKeys = {
  local: 'OnboardingNumberLocal',
  tollFree: 'OnboardingNumberTollFree',
  mobile: 'OnboardingNumberMobile',
  other: 'OnboardingNumberOther',
} as const;

/** A number, what kind it is and what it can do. */
export function NumberRow({ number }: { readonly number: AccountNumber }) {
  const text = useText();
  const locale = useLocale();
  const { phoneNumber, kind, country, voice, sms } = number;
  const traits = [
    text(kindKeys[kind]),
    country && new Intl.DisplayNames(locale, { type: 'region' }).of(country),
    voice && text('OnboardingNumberVoice'),
    sms && text('OnboardingNumberSms'),
  ];
  return (
    <Box as="li" listStyleType="none" paddingBottom="space20">
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
      <Paragraph small weak>
        {traits.filter(Boolean).join(' · ')}
      </Paragraph>
    </Box>
  );
}
