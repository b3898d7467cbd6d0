import { Text } from '@twilio-paste/core/text';
import React, { Fragment } from 'react';

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
      {children.split('.').map((part, index) => (
        <Fragment key={index}>
          {index > 0 && '.'}
          {/* A long path breaks between its parts. */}
          <wbr />
          {part}
        </Fragment>
      ))}
    </Text>
  );
}
