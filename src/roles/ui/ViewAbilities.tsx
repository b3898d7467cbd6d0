import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import { abilitiesIn, openViews } from '../../viewer/model/abilities';
import type { ViewName } from '../../viewer/model/views';
import { abilityLabel, viewLabel } from '../model/labels';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';

/** What the person can do in the view at hand; where that is none of Flex's own, which views they can open. */
export function ViewAbilities() {
  const text = useText();
  const viewer = useOnboarding(({ viewer }) => viewer);
  const active = useOnboarding(({ session }) => session.activeView);
  const views = openViews(viewer);
  const view = views.find((name) => name === active);
  if (!view) return views.length > 0 ? <Views views={views} /> : null;
  return (
    <Section title={text('OnboardingRolesHere', { view: viewLabel(view, text) })}>
      <List items={abilitiesIn(view, viewer).map((ability) => abilityLabel(ability, text))} />
    </Section>
  );
}

function Views({ views }: { readonly views: readonly ViewName[] }) {
  const text = useText();
  const { openView } = useIntents();
  return (
    <Section title={text('OnboardingRolesElsewhere')}>
      <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space30">
        {views.map((view) => (
          <Button key={view} variant="secondary" size="small" onClick={() => openView(view)}>
            {text('OnboardingRolesOpenView', { view: viewLabel(view, text) })}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
