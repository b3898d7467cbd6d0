import React, { type ReactNode } from 'react';
import { missingPermissions } from '../../viewer/model/abilities';
import { abilityLabel, holderList } from '../model/labels';
import { useLocale, useOnboarding, useText } from '../../store/hooks';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';

/**
 * What the person cannot do, and who can: the answer to "why do I not have that button?".
 * @param children what they can do about it
 */
export function MissingPermissionsSection({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const locale = useLocale();
  const groups = missingPermissions(useOnboarding(({ viewer }) => viewer));
  return (
    <Section title={text('OnboardingRolesCannot')}>
      {groups.length === 0 && <Paragraph>{text('OnboardingRolesCanEverything')}</Paragraph>}
      {groups.map(({ abilities, holders }) => (
        <React.Fragment key={holders.join()}>
          <Paragraph>
            {text('OnboardingRolesCannotFor', { roles: holderList(holders, text, locale) })}
          </Paragraph>
          <List items={abilities.map((ability) => abilityLabel(ability, text))} />
        </React.Fragment>
      ))}
      {children}
    </Section>
  );
}
