import { Box } from '@twilio-paste/core/box';
import React, { type ReactNode } from 'react';
import { grantedBy } from '../../viewer/model/abilities';
import { isBuiltIn, jobs, type Job } from '../../viewer/model/roles';
import { documents } from '../../links';
import { permissionList, roleName, viewLabel } from '../model/labels';
import { useLocale, useOnboarding, useText } from '../../store/hooks';
import { ExternalLink } from '../../ui/ExternalLink';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';

/** Every role beside the others; the person's own are marked. */
export function RoleTable() {
  const text = useText();
  return (
    <Section title={text('OnboardingRolesTable')}>
      <Box as="table" width="100%" borderCollapse="collapse" aria-label={text('OnboardingRolesTable')}>
        <Box as="thead">
          <Box as="tr">
            <Cell as="th">{text('OnboardingRolesTableRole')}</Cell>
            <Cell as="th">{text('OnboardingRolesTableViews')}</Cell>
            <Cell as="th">{text('OnboardingRolesTableMay')}</Cell>
          </Box>
        </Box>
        <Box as="tbody">
          {jobs.map((job) => (
            <RoleRow key={job} job={job} />
          ))}
        </Box>
      </Box>
      <Paragraph weak>{text('OnboardingRolesTableOthers')}</Paragraph>
      <Paragraph weak>
        {text('OnboardingRolesTableTeams')}{' '}
        <ExternalLink href={documents.teams}>{text('OnboardingRolesReadTeams')}</ExternalLink>
      </Paragraph>
      <Paragraph weak>{text('OnboardingRolesAdminNote')}</Paragraph>
    </Section>
  );
}

function RoleRow({ job }: { readonly job: Job }) {
  const text = useText();
  const locale = useLocale();
  const mine = useOnboarding(({ viewer }) => viewer.roles.includes(job));
  const { views, may } = grantedBy(job);
  return (
    <Box
      as="tr"
      data-testid={`onboarding-role-${job}`}
      backgroundColor={mine ? 'colorBackgroundPrimaryWeakest' : 'transparent'}
    >
      <Cell as="th" scope="row">
        {roleName(job, text)}
        {isBuiltIn(job) && (
          <Box color="colorTextWeak" fontWeight="fontWeightNormal">
            {text('OnboardingRolesTableBuiltIn')}
          </Box>
        )}
        {mine && (
          <Box marginTop="space20">
            <Tag variant="neutral">{text('OnboardingRolesYours')}</Tag>
          </Box>
        )}
      </Cell>
      <Cell>{views.map((view) => viewLabel(view, text)).join(', ')}</Cell>
      <Cell>{may.length > 0 ? permissionList(may, text, locale) : text('OnboardingRolesTableOnlyLook')}</Cell>
    </Box>
  );
}

interface CellProps {
  readonly as?: 'th' | 'td';
  readonly scope?: 'row' | 'col';
  readonly children: ReactNode;
}

/** Narrower than a cell of Paste's own table, three of which would not fit the panel. */
function Cell({ as = 'td', scope = 'col', children }: CellProps) {
  return (
    <Box
      as={as}
      {...(as === 'th' && { scope })}
      padding="space30"
      textAlign="left"
      verticalAlign="top"
      color="colorText"
      fontSize="fontSize20"
      lineHeight="lineHeight20"
      fontWeight={as === 'th' ? 'fontWeightSemibold' : 'fontWeightNormal'}
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderBottomWidth="borderWidth10"
      borderColor="colorBorderWeaker"
    >
      {children}
    </Box>
  );
}
