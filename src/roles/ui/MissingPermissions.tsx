import React from 'react';
import { missingPermissions } from '../../viewer/model/abilities';
import { abilityLabel, holderList } from '../model/labels';
import { useLocale, useOnboarding, useText } from '../../store/hooks';
import { ListOf } from '../../ui/List';
import { Section, Words } from '../../ui/Section';

/** What the person cannot do, and who can: the answer to "why do I not have that button?". */
export function MissingPermissionsSection() {
  const text = useText();
  const locale = useLocale();
  const groups = missingPermissions(useOnboarding(({ checklist }) => checklist.viewer));
  return (
    <Section title={text('OnboardingRolesCannot')}>
      {groups.length === 0 && <Words>{text('OnboardingRolesCanEverything')}</Words>}
      {groups.map(({ abilities, holders }) => (
        <React.Fragment key={holders.join()}>
          <Words>{text('OnboardingRolesCannotFor', { roles: holderList(holders, text, locale) })}</Words>
          <ListOf items={abilities.map((ability) => abilityLabel(ability, text))} />
        </React.Fragment>
      ))}
    </Section>
  );
}
