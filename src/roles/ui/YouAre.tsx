import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { readRoles } from '../../viewer/model/roles';
import { jobDescription, roleList, permissionList } from '../model/labels';
import { Filled } from '../../ui/Filled';
import { useLocale, useOnboarding, useText } from '../../store/hooks';
import { Section, Words } from '../../ui/Section';

/** Who the person is to Flex, role by role. */
export function YouAre() {
  const text = useText();
  const locale = useLocale();
  const given = useOnboarding(({ checklist }) => checklist.viewer.roles);
  const { jobs, grants, insights, unknown } = readRoles(given);
  const title =
    jobs.length > 0
      ? text('OnboardingRolesYouAre', { roles: roleList(jobs, text, locale) })
      : text('OnboardingRolesYouAreNothing');
  return (
    <Section title={title}>
      {jobs.map((job) => (
        <Words key={job}>{jobDescription(job, text)}</Words>
      ))}
      {jobs.length + grants.length > 1 && <Words weak>{text('OnboardingRolesSeveral')}</Words>}
      {jobs.length + grants.length === 0 && <Words>{text('OnboardingRolesNoRole')}</Words>}
      {grants.map(({ role, permissions }) => (
        <Words key={role}>
          <Filled
            words="OnboardingRolesGrant"
            with={{ role: <RoleId role={role} />, abilities: permissionList(permissions, text, locale) }}
          />
        </Words>
      ))}
      {insights.map((role) => (
        <Words key={role} weak>
          <Filled words="OnboardingRolesInsights" with={{ role: <RoleId role={role} /> }} />
        </Words>
      ))}
      {unknown.map((role) => (
        <Words key={role} weak>
          <Filled words="OnboardingRolesUnknown" with={{ role: <RoleId role={role} /> }} />
        </Words>
      ))}
    </Section>
  );
}

/** A role exactly as it is written in a worker's attributes. */
function RoleId({ role }: { readonly role: string }) {
  return (
    <Text as="code" fontFamily="fontFamilyCode" fontSize="fontSize20" overflowWrap="anywhere">
      {role}
    </Text>
  );
}
