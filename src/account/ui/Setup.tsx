import React from 'react';
import { useOnboarding, useText } from '../../store/hooks';
import { Code } from './Code';
import { Line } from './Line';
import { Points } from './Points';
import { Section } from './Section';

const setting = 'ui_attributes.custom_data.features.onboarding.functions_domain';

/** How to connect the account. The one place where it is said that something is missing. */
export function Setup({ domain }: { readonly domain: string | null }) {
  const text = useText();
  const mayDeploy = useOnboarding(({ checklist }) => checklist.viewer.permissions.writeAdmin);
  return (
    <Section title={text('OnboardingSetupTitle')}>
      <Line>{domain === null ? text('OnboardingSetupBody') : text('OnboardingSetupGone', { domain })}</Line>
      {mayDeploy ? (
        <Points
          ordered
          points={[
            <>
              {text('OnboardingSetupDeploy')} <Code>npm run deploy:functions</Code>
            </>,
            <>
              {text('OnboardingSetupDomain')} <Code>{setting}</Code>
            </>,
            text('OnboardingSetupReload'),
          ]}
        />
      ) : (
        <Line>{text('OnboardingSetupAsk')}</Line>
      )}
    </Section>
  );
}
