import { Box } from '@twilio-paste/core/box';
import React, { type ReactNode } from 'react';

interface Props {
  readonly items: readonly ReactNode[];
  /** Whether the order matters. */
  readonly ordered?: boolean;
}

/** A plain list of a few fixed items, set as closely as the text round it. */
export function List({ items, ordered }: Props) {
  return (
    <Box
      as={ordered ? 'ol' : 'ul'}
      margin="space0"
      paddingLeft="space60"
      listStyleType={ordered ? 'decimal' : 'disc'}
      display="flex"
      flexDirection="column"
      rowGap="space20"
      fontSize="fontSize30"
      lineHeight="lineHeight30"
      color="colorText"
    >
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Box>
  );
}
