import React from 'react';
import { consolePages, documents } from '../../links';
import { useOnboarding, useText } from '../../store/hooks';
import { Code } from '../../ui/Code';
import { ExternalLink } from '../../ui/ExternalLink';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

/** Who owns the account, which Flex cannot tell. */
export function Owner() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesOwner')}>
      <Paragraph>{text('OnboardingRolesOwnerBody')}</Paragraph>
      <UsersLink />
    </Section>
  );
}

/** How each kind of user comes to be, in the order that works. */
export function AddingPeople() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesAdd')}>
      <List
        ordered
        items={[
          <>
            {text('OnboardingRolesAddAdmins')}
            <UsersLink />
          </>,
          <>
            {text('OnboardingRolesAddSso')}
            <Paragraph>
              <ExternalLink href={consolePages.singleSignOn}>{text('OnboardingRolesSsoPage')}</ExternalLink>
            </Paragraph>
          </>,
          text('OnboardingRolesAddSupervisors'),
          text('OnboardingRolesAddAgents'),
        ]}
      />
      <SignIn />
      <Paragraph>{text('OnboardingRolesAddNote')}</Paragraph>
      <Paragraph>{text('OnboardingRolesAddCost')}</Paragraph>
      <Paragraph>
        <ExternalLink href={documents.users}>{text('OnboardingRolesReadUsers')}</ExternalLink>
      </Paragraph>
      <Paragraph>
        <ExternalLink href={documents.singleSignOn}>{text('OnboardingRolesReadSso')}</ExternalLink>
      </Paragraph>
    </Section>
  );
}

/** How people come to the Flex UI once they have been added. */
function SignIn() {
  const text = useText();
  const address = useOnboarding(({ viewer }) => viewer.signInAddress);
  if (!address) return <Paragraph>{text('OnboardingRolesAddSignInPlain')}</Paragraph>;
  return (
    <Paragraph>
      {text('OnboardingRolesAddSignIn')} <Code>{address}</Code>
    </Paragraph>
  );
}

/** How somebody who leaves is taken out for good. */
export function RemovingPeople() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesRemove')}>
      <Paragraph>{text('OnboardingRolesRemoveBody')}</Paragraph>
      <List items={[text('OnboardingRolesRemoveAccess'), text('OnboardingRolesRemoveWorker')]} />
      <Paragraph>{text('OnboardingRolesRemoveCost')}</Paragraph>
      <UsersLink />
      <Paragraph>
        <ExternalLink href={consolePages.taskRouter}>{text('OnboardingRolesTaskRouterPage')}</ExternalLink>
      </Paragraph>
    </Section>
  );
}

/** Where a role is changed so that it lasts. */
export function ChangingRoles() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesChange')}>
      <Paragraph>{text('OnboardingRolesChangeBody')}</Paragraph>
      <Paragraph>{text('OnboardingRolesChangeTaskRouter')}</Paragraph>
      <Paragraph>
        <ExternalLink href={documents.overwrittenRoles}>{text('OnboardingRolesReadRoles')}</ExternalLink>
      </Paragraph>
    </Section>
  );
}

function UsersLink() {
  const text = useText();
  return (
    <Paragraph>
      <ExternalLink href={consolePages.users}>{text('OnboardingRolesUsersPage')}</ExternalLink>
    </Paragraph>
  );
}
