import { Box } from '@twilio-paste/core/box';
import { Separator } from '@twilio-paste/core/separator';
import React from 'react';
import { Acknowledge } from './Acknowledge';
import { ViewAbilities } from './ViewAbilities';
import { MissingPermissionsSection } from './MissingPermissions';
import { RoleTable } from './RoleTable';
import { AddingPeople, ChangingRoles, Owner, RemovingPeople } from './People';
import { Places } from './Places';
import { YouAre } from './YouAre';
import { readRoles } from '../../viewer/model/roles';
import { useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';

/** What the person's role means: first for them, here and now; then against the others; then how roles come about. */
export function RolesTab() {
  const text = useText();
  const { permissions, roles } = useOnboarding(({ viewer }) => viewer);
  const looksAfterPeople = permissions.teamsView || permissions.readAdmin;
  const { jobs, grants } = readRoles(roles);
  // Whoever has none is told to ask for one where they read who they are.
  const asksForAnother = !looksAfterPeople && jobs.length + grants.length > 0;
  return (
    <Box data-testid="onboarding-role-panel" display="flex" flexDirection="column" rowGap="space70">
      <YouAre />
      <ViewAbilities />
      <MissingPermissionsSection>
        {asksForAnother && <Paragraph>{text('OnboardingRolesChangeAsk')}</Paragraph>}
      </MissingPermissionsSection>
      <RoleTable />
      {looksAfterPeople && (
        <>
          <Separator orientation="horizontal" />
          <Owner />
          <AddingPeople />
          <ChangingRoles />
          <RemovingPeople />
          <Places />
        </>
      )}
      <Acknowledge />
    </Box>
  );
}
