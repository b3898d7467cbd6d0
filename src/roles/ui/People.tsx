import React from 'react';
import { consolePages, documents } from '../../links';
import { useText } from '../../store/hooks';
import { LinkLine } from '../../ui/ExternalLink';
import { ListOf } from '../../ui/List';
import { Section, Words } from '../../ui/Section';

/** Who owns the account, which Flex cannot tell. */
export function Owner() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesOwner')}>
      <Words>{text('OnboardingRolesOwnerBody')}</Words>
      <UsersLink />
    </Section>
  );
}

/** How each kind of user comes to be, in the order that works. */
export function AddingPeople() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesAdd')}>
      <ListOf
        ordered
        items={[
          <>
            {text('OnboardingRolesAddAdmins')}
            <UsersLink />
          </>,
          <>
            {text('OnboardingRolesAddSso')}
            <LinkLine href={consolePages.singleSignOn} words="OnboardingRolesSsoPage" />
          </>,
          text('OnboardingRolesAddSupervisors'),
          text('OnboardingRolesAddAgents'),
        ]}
      />
      <Words>{text('OnboardingRolesAddNote')}</Words>
      <LinkLine href={documents.users} words="OnboardingRolesReadUsers" />
      <LinkLine href={documents.singleSignOn} words="OnboardingRolesReadSso" />
    </Section>
  );
}

/** Where a role is changed so that it lasts. */
export function ChangingRoles() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesChange')}>
      <Words>{text('OnboardingRolesChangeBody')}</Words>
      <Words>{text('OnboardingRolesChangeTaskRouter')}</Words>
      <LinkLine href={documents.overwrittenRoles} words="OnboardingRolesReadRoles" />
    </Section>
  );
}

function UsersLink() {
  return <LinkLine href={consolePages.users} words="OnboardingRolesUsersPage" />;
}
