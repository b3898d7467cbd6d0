import React from 'react';
import { useText } from '../ui/hooks';
import { consolePages } from '../checklist/console';
import { Line, Outside } from './Line';
import { Points } from './Points';
import { Section } from './Section';
import { docPages } from './docs';

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
        <Outside href={docPages.trials}>{text('OnboardingLimitsMore')}</Outside>
      </Line>
    </Section>
  );
}
