import { Box } from '@twilio-paste/core/box';
import React, { type ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof Box>, 'as' | 'type'>;

/** A button without a button's look: whoever uses it says how it is laid out and coloured. */
export function PlainButton({ _focusVisible = { boxShadow: 'shadowFocus' }, ...props }: Props) {
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
      {...props}
      // Last, so that the ring shows over whatever else the button has.
      _focusVisible={_focusVisible}
    />
  );
}
