import { Anchor } from '@twilio-paste/core/anchor';
import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { Guide } from '../model/guidance';
import { browserName, systemName, type Device } from '../model/device';
import type { StringKey } from '../../strings';
import { useText } from '../../store/hooks';

interface Props {
  readonly guide: Guide;
  readonly here: Device;
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
      <Box as="ol" margin="space0" paddingLeft="space60" listStyleType="decimal">
        {steps.map((step) => (
          <Text
            key={step}
            as="li"
            display="list-item"
            fontSize="fontSize30"
            lineHeight="lineHeight30"
            paddingLeft="space10"
            marginBottom="space30"
          >
            {text(step, values)}
          </Text>
        ))}
      </Box>
      {guide.help && (
        <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30">
          <Anchor href={guide.help.url} showExternal>
            {text('OnboardingNotificationsHelp', { vendor: guide.help.vendor })}
          </Anchor>
        </Text>
      )}
    </Box>
  );
}
