import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import React, { type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Where something in it is as wide as what it stands in. */
  readonly padding?: 'space50';
  readonly children: ReactNode;
}

/** A part of a tab, under its own heading. */
export function Section({ title, padding, children }: Props) {
  return (
    <Box
      as="section"
      aria-label={title}
      display="flex"
      flexDirection="column"
      rowGap="space30"
      padding={padding}
    >
      <Heading as="h3" variant="heading40" marginBottom="space0">
        {title}
      </Heading>
      {children}
    </Box>
  );
}
