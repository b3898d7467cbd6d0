import React from 'react';
import { readRoles } from '../../viewer/model/roles';
import { jobDescription, roleList, permissionList } from '../model/labels';
import { Code } from '../../ui/Code';
import { FormattedText } from '../../ui/FormattedText';
import { useLocale, useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

/** Who the person is to Flex, role by role. */
export function YouAre() {
  const text = useText();
  const locale = useLocale();
  const given = useOnboarding(({ viewer }) => viewer.roles);
  const { jobs, grants, insights, unknown } = readRoles(given);
  // What only grants permissions has no name for the person.
  const title =
    jobs.length > 0
      ? text('OnboardingRolesYouAre', { roles: roleList(jobs, text, locale) })
      : text(grants.length > 0 ? 'OnboardingTabRoles' : 'OnboardingRolesYouAreNothing');
  return (
    <Section title={title}>
      {jobs.map((job) => (
        <Paragraph key={job}>{jobDescription(job, text)}</Paragraph>
      ))}
      {jobs.length + grants.length > 1 && <Paragraph weak>{text('OnboardingRolesSeveral')}</Paragraph>}
      {jobs.length + grants.length === 0 && <Paragraph>{text('OnboardingRolesNoRole')}</Paragraph>}
      {grants.map(({ role, permissions }) => (
        <Paragraph key={role}>
          <FormattedText
            stringKey="OnboardingRolesGrant"
            values={{ role: <Code>{role}</Code>, abilities: permissionList(permissions, text, locale) }}
          />
        </Paragraph>
      ))}
      {insights.map((role) => (
        <Paragraph key={role} weak>
          <FormattedText stringKey="OnboardingRolesInsights" values={{ role: <Code>{role}</Code> }} />
        </Paragraph>
      ))}
      {unknown.map((role) => (
        <Paragraph key={role} weak>
          <FormattedText stringKey="OnboardingRolesUnknown" values={{ role: <Code>{role}</Code> }} />
        </Paragraph>
      ))}
    </Section>
  );
}
