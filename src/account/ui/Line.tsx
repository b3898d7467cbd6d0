import { Anchor } from '@twilio-paste/core/anchor';
import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';

/** A sentence of the Account tab. */
export function Line({ children, weak }: { readonly children: ReactNode; readonly weak?: boolean }) {
  return (
    <Text
      as="p"
      margin="space0"
      fontSize={weak ? 'fontSize20' : 'fontSize30'}
      lineHeight={weak ? 'lineHeight20' : 'lineHeight30'}
      color={weak ? 'colorTextWeak' : 'colorText'}
    >
      {children}
    </Text>
  );
}

/** A page outside Flex, opened beside it. */
export function Outside({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Anchor href={href} showExternal>
      {children}
    </Anchor>
  );
}
