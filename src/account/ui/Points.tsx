import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';

interface Props {
  readonly points: readonly ReactNode[];
  /** Steps to be taken one after the other. */
  readonly ordered?: boolean;
}

/** Some sentences of the Account tab, point by point. */
export function Points({ points, ordered = false }: Props) {
  return (
    <Box
      as={ordered ? 'ol' : 'ul'}
      display="flex"
      flexDirection="column"
      rowGap="space20"
      margin="space0"
      paddingLeft="space60"
      listStyleType={ordered ? 'decimal' : 'disc'}
    >
      {points.map((point, index) => (
        <Text key={index} as="li" fontSize="fontSize30" lineHeight="lineHeight30">
          {point}
        </Text>
      ))}
    </Box>
  );
}
