import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Items of the list. */
  readonly children: ReactNode;
}

/** A list under a quiet heading of its own, inside a section. */
export function SmallList({ title, children }: Props) {
  return (
    <div>
      <Text as="h4" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
        {title}
      </Text>
      <Box as="ul" aria-label={title} margin="space0" padding="space0">
        {children}
      </Box>
    </div>
  );
}
