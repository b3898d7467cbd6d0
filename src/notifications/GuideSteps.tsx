import { Anchor } from '@twilio-paste/core/anchor';
import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { ListItem, OrderedList } from '@twilio-paste/core/list';
import React from 'react';
import type { Guide } from './guidance';
import { browserName, systemName, type Here } from './here';
import type { StringKey } from '../strings';
import { useText } from '../ui/hooks';

interface Props {
  readonly guide: Guide;
  readonly here: Here;
  /** A step that ends every guide of its kind. */
  readonly last?: StringKey;
}

/** Numbered steps for the browser or system at hand, and its maker's own help. */
export function GuideSteps({ guide, here, last }: Props) {
  const text = useText();
  const values = {
    browser: browserName(here) || text('OnboardingNotificationsThisBrowser'),
    system: systemName(here),
  };
  const steps = last ? [...guide.steps, last] : guide.steps;
  return (
    <Box display="flex" flexDirection="column" rowGap="space30">
      <Heading as="h4" variant="heading50" marginBottom="space0">
        {text(guide.heading, values)}
      </Heading>
      <OrderedList marginTop="space0" marginBottom="space0">
        {steps.map((step) => (
          <ListItem key={step}>{text(step, values)}</ListItem>
        ))}
      </OrderedList>
      {guide.help && (
        <Anchor href={guide.help.url} showExternal>
          {text('OnboardingNotificationsHelp', { vendor: guide.help.vendor })}
        </Anchor>
      )}
    </Box>
  );
}
