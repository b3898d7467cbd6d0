import React from 'react';
import { consolePages } from '../../links';
import { useText } from '../../store/hooks';
import { ExternalLink } from '../../ui/ExternalLink';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

/** What is done in the Flex UI and what in the Flex Console. */
export function Places() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesPlaces')}>
      <Paragraph>{text('OnboardingRolesPlacesUi')}</Paragraph>
      <List items={[text('OnboardingRolesPlacesUiAgents'), text('OnboardingRolesPlacesUiSupervisors')]} />
      <Paragraph>{text('OnboardingRolesPlacesConsole')}</Paragraph>
      <List
        items={[
          text('OnboardingRolesPlacesConsoleUsers'),
          text('OnboardingRolesPlacesConsoleRouting'),
          text('OnboardingRolesPlacesConsoleChannels'),
          text('OnboardingRolesPlacesConsoleVersions'),
          text('OnboardingRolesPlacesConsoleBilling'),
        ]}
      />
      <Paragraph>
        <ExternalLink href={consolePages.flexOverview}>{text('OnboardingRolesConsolePage')}</ExternalLink>
      </Paragraph>
      <Paragraph>
        <ExternalLink href={consolePages.taskRouter}>{text('OnboardingRolesTaskRouterPage')}</ExternalLink>
      </Paragraph>
      <Paragraph weak>{text('OnboardingRolesPlacesConsoleOld')}</Paragraph>
    </Section>
  );
}
