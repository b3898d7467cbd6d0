import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import React from 'react';
import type { Guide } from '../model/guidance';
import { browserName, systemName, type Device } from '../model/device';
import type { StringKey } from '../../strings';
import { useText } from '../../store/hooks';
import { ExternalLink } from '../../ui/ExternalLink';
import { List } from '../../ui/List';
import { Paragraph } from '../../ui/Paragraph';

interface Props {
  readonly guide: Guide;
  readonly device: Device;
  /** A step that ends every guide of its kind. */
  readonly last?: StringKey;
}

/** Numbered steps for the browser or system at hand, and its maker's own help. */
export function GuideSteps({ guide, device, last }: Props) {
  const text = useText();
  const values = {
    browser: browserName(device) || text('OnboardingNotificationsThisBrowser'),
    system: systemName(device),
  };
  const steps = last ? [...guide.steps, last] : guide.steps;
  return (
    <Box display="flex" flexDirection="column" rowGap="space30">
      <Heading as="h4" variant="heading50" marginBottom="space0">
        {text(guide.heading, values)}
      </Heading>
      <List ordered items={steps.map((step) => text(step, values))} />
      {guide.help && (
        <Paragraph>
          <ExternalLink href={guide.help.url}>
            {text('OnboardingNotificationsHelp', { vendor: guide.help.vendor })}
          </ExternalLink>
        </Paragraph>
      )}
    </Box>
  );
}
