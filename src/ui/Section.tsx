import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import React, { type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a tab, under its own heading. */
export function Section({ title, children }: Props) {
  return (
    <Box as="section" aria-label={title} display="flex" flexDirection="column" rowGap="space30">
      <Heading as="h3" variant="heading40" marginBottom="space0">
        {title}
      </Heading>
      {children}
    </Box>
  );
}
