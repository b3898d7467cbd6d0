import React from 'react';
import { ConsoleLink } from './People';
import { Filled } from '../ui/Filled';
import { useText } from '../ui/hooks';
import { ListOf } from '../ui/ListOf';
import { Section, Words } from '../ui/Section';

/** What is done in the Flex UI and what in the Flex Console. */
export function Places() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesPlaces')}>
      <Words>{text('OnboardingRolesPlacesUi')}</Words>
      <ListOf items={[text('OnboardingRolesPlacesUiAgents'), text('OnboardingRolesPlacesUiSupervisors')]} />
      <Words>
        <Filled
          words="OnboardingRolesPlacesConsole"
          with={{ console: <ConsoleLink page="flexOverview" words="OnboardingRolesConsolePage" /> }}
        />
      </Words>
      <ListOf
        items={[
          text('OnboardingRolesPlacesConsoleUsers'),
          text('OnboardingRolesPlacesConsoleRouting'),
          text('OnboardingRolesPlacesConsoleChannels'),
          text('OnboardingRolesPlacesConsoleVersions'),
          text('OnboardingRolesPlacesConsoleBilling'),
        ]}
      />
    </Section>
  );
}
