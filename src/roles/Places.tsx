import React from 'react';
import { consolePages } from '../checklist/console';
import { useText } from '../ui/hooks';
import { LinkLine } from '../ui/LinkLine';
import { ListOf } from '../ui/ListOf';
import { Section, Words } from '../ui/Section';

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
