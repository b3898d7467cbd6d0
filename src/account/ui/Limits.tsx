import React from 'react';
import { useText } from '../../store/hooks';
import { consolePages, documents } from '../../links';
import { ExternalLink } from '../../ui/ExternalLink';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

const others = [
  'OnboardingLimitSms',
  'OnboardingLimitCalls',
  'OnboardingLimitUnits',
  'OnboardingLimitEnd',
  'OnboardingLimitUpgrade',
  'OnboardingLimitNumber',
  'OnboardingLimitCredit',
] as const;

/** What being on trial means for a day's work. */
export function Limits() {
  const text = useText();
  return (
    <Section title={text('OnboardingLimitsTitle')}>
      <List
        items={[
          <>
            {text('OnboardingLimitVerified')}{' '}
            <ExternalLink href={consolePages.verifiedCallerIds}>
              {text('OnboardingAccountVerify')}
            </ExternalLink>
          </>,
          ...others.map((key) => text(key)),
        ]}
      />
      <Paragraph>
        <ExternalLink href={documents.trials}>{text('OnboardingLimitsMore')}</ExternalLink>
      </Paragraph>
    </Section>
  );
}
