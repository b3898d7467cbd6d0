import { Box } from '@twilio-paste/core/box';
import React, { type ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof Box>, 'as' | 'type'>;

/** A button without a button's look: whoever uses it says how it is laid out and coloured. */
export function PlainButton(props: Props) {
  return (
    <Box
      as="button"
      type="button"
      padding="space0"
      border="none"
      borderRadius="borderRadius0"
      color="inherit"
      backgroundColor="transparent"
      textAlign="left"
      cursor="pointer"
      outline="none"
      _focusVisible={{ boxShadow: 'shadowFocus' }}
      {...props}
    />
  );
}
