import React from 'react';
import { useText } from '../../store/hooks';
import { consolePages, documents } from '../../links';
import { Line, Outside } from './Line';
import { Points } from './Points';
import { Section } from './Section';

const others = ['OnboardingLimitSms', 'OnboardingLimitCalls', 'OnboardingLimitUpgrade'] as const;

/** What being on trial means for a day's work. */
export function Limits() {
  const text = useText();
  return (
    <Section title={text('OnboardingLimitsTitle')}>
      <Points
        points={[
          <>
            {text('OnboardingLimitVerified')}{' '}
            <Outside href={consolePages.verifiedCallerIds}>{text('OnboardingAccountVerify')}</Outside>
          </>,
          ...others.map((key) => text(key)),
        ]}
      />
      <Line>
        <Outside href={documents.trials}>{text('OnboardingLimitsMore')}</Outside>
      </Line>
    </Section>
  );
}
