import { Text } from '@twilio-paste/core/text';
import React from 'react';

/** Something to be typed exactly so. */
export function Code({ children }: { readonly children: string }) {
  return (
    <Text
      as="code"
      fontFamily="fontFamilyCode"
      fontSize="fontSize20"
      lineHeight="lineHeight30"
      overflowWrap="anywhere"
    >
      {children}
    </Text>
  );
}
