import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';

interface Props {
  /** Less important than what stands round it. */
  readonly weak?: boolean;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A paragraph of body text. */
export function Paragraph({ weak, small, children }: Props) {
  return (
    <Text
      as="p"
      fontSize={small ? 'fontSize20' : 'fontSize30'}
      lineHeight={small ? 'lineHeight20' : 'lineHeight30'}
      color={weak ? 'colorTextWeak' : 'colorText'}
    >
      {children}
    </Text>
  );
}
