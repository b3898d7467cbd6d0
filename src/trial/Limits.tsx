import { ListItem, UnorderedList } from '@twilio-paste/core/list';
import React from 'react';
import { useText } from '../ui/hooks';
import { Line, Outside } from './Line';
import { Section } from './Section';
import { docPages } from './docs';

const limits = [
  'OnboardingLimitVerified',
  'OnboardingLimitSms',
  'OnboardingLimitCalls',
  'OnboardingLimitUpgrade',
] as const;

/** What being on trial means for a day's work. */
export function Limits() {
  const text = useText();
  return (
    <Section title={text('OnboardingLimitsTitle')}>
      <UnorderedList marginTop="space0" marginBottom="space0">
        {limits.map((key) => (
          <ListItem key={key}>{text(key)}</ListItem>
        ))}
      </UnorderedList>
      <Line>
        <Outside href={docPages.trials}>{text('OnboardingLimitsMore')}</Outside>
      </Line>
    </Section>
  );
}
