import { Anchor } from '@twilio-paste/core/anchor';
import React from 'react';
import { roleDocuments } from './documents';
import { consolePages, type ConsolePage } from '../checklist/console';
import type { StringKey } from '../strings';
import { Filled } from '../ui/Filled';
import { useText } from '../ui/hooks';
import { ListOf } from '../ui/ListOf';
import { Section, Words } from '../ui/Section';

/** Who owns the account, which Flex cannot tell. */
export function Owner() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesOwner')}>
      <Words>
        <Filled words="OnboardingRolesOwnerBody" with={{ users: usersPage }} />
      </Words>
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
          <Filled key="admins" words="OnboardingRolesAddAdmins" with={{ users: usersPage }} />,
          <Filled key="sso" words="OnboardingRolesAddSso" with={{ sso: ssoPage }} />,
          text('OnboardingRolesAddSupervisors'),
          text('OnboardingRolesAddAgents'),
        ]}
      />
      <Words>{text('OnboardingRolesAddNote')}</Words>
      <Words>
        <Link href={roleDocuments.users} words="OnboardingRolesReadUsers" />
      </Words>
      <Words>
        <Link href={roleDocuments.singleSignOn} words="OnboardingRolesReadSso" />
      </Words>
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
      <Words>
        <Link href={roleDocuments.overwrittenRoles} words="OnboardingRolesReadRoles" />
      </Words>
    </Section>
  );
}

/** A page of the Twilio Console, in a sentence. */
export function ConsoleLink({ page, words }: { readonly page: ConsolePage; readonly words: StringKey }) {
  return <Link href={consolePages[page]} words={words} />;
}

function Link({ href, words }: { readonly href: string; readonly words: StringKey }) {
  return (
    <Anchor href={href} showExternal>
      {useText()(words)}
    </Anchor>
  );
}

const usersPage = <ConsoleLink page="users" words="OnboardingRolesUsersPage" />;
const ssoPage = <ConsoleLink page="singleSignOn" words="OnboardingRolesSsoPage" />;
