import React from 'react';
import { consolePages } from '../../links';
import { useText } from '../../store/hooks';
import { LinkLine } from '../../ui/ExternalLink';
import { ListOf } from '../../ui/List';
import { Section, Words } from '../../ui/Section';

/** What is done in the Flex UI and what in the Flex Console. */
export function Places() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesPlaces')}>
      <Words>{text('OnboardingRolesPlacesUi')}</Words>
      <ListOf items={[text('OnboardingRolesPlacesUiAgents'), text('OnboardingRolesPlacesUiSupervisors')]} />
      <Words>{text('OnboardingRolesPlacesConsole')}</Words>
      <ListOf
        items={[
          text('OnboardingRolesPlacesConsoleUsers'),
          text('OnboardingRolesPlacesConsoleRouting'),
          text('OnboardingRolesPlacesConsoleChannels'),
          text('OnboardingRolesPlacesConsoleVersions'),
          text('OnboardingRolesPlacesConsoleBilling'),
        ]}
      />
      <LinkLine href={consolePages.flexOverview} words="OnboardingRolesConsolePage" />
    </Section>
  );
}
