import React from 'react';
import { lacks } from './abilities';
import { abilityWords, holdersWords } from './words';
import { useLocale, useOnboarding, useText } from '../ui/hooks';
import { ListOf } from '../ui/ListOf';
import { Section, Words } from '../ui/Section';

/** What the person cannot do, and who can: the answer to "why do I not have that button?". */
export function Lacks() {
  const text = useText();
  const locale = useLocale();
  const groups = lacks(useOnboarding(({ checklist }) => checklist.viewer));
  return (
    <Section title={text('OnboardingRolesCannot')}>
      {groups.length === 0 && <Words>{text('OnboardingRolesCanEverything')}</Words>}
      {groups.map(({ abilities, holders }) => (
        <React.Fragment key={holders.join()}>
          <Words>{text('OnboardingRolesCannotFor', { roles: holdersWords(holders, text, locale) })}</Words>
          <ListOf items={abilities.map((ability) => abilityWords(ability, text))} />
        </React.Fragment>
      ))}
    </Section>
  );
}
