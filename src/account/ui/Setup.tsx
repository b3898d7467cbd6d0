import React from 'react';
import { useOnboarding, useText } from '../../store/hooks';
import { Code } from '../../ui/Code';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

const setting = 'ui_attributes.custom_data.features.onboarding.functions_domain';

/** How to connect the account. The one place where it is said that something is missing. */
export function Setup({ domain }: { readonly domain: string | null }) {
  const text = useText();
  const mayDeploy = useOnboarding(({ viewer }) => viewer.permissions.writeAdmin);
  return (
    <Section title={text('OnboardingSetupTitle')}>
      <Paragraph>
        {domain === null ? text('OnboardingSetupBody') : text('OnboardingSetupGone', { domain })}
      </Paragraph>
      {mayDeploy ? (
        <List
          ordered
          items={[
            <>
              {text('OnboardingSetupDeploy')} <Code>npm run setup</Code>
            </>,
            <>
              {text('OnboardingSetupDomain')} <Code>{setting}</Code>
            </>,
            text('OnboardingSetupReload'),
          ]}
        />
      ) : (
        <Paragraph>{text('OnboardingSetupAsk')}</Paragraph>
      )}
    </Section>
  );
}
