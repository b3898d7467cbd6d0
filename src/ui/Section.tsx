import { Heading } from '@twilio-paste/core/heading';
import { Stack } from '@twilio-paste/core/stack';
import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';

/** A part of a tab, under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack orientation="vertical" spacing="space30">
      <Heading as="h3" variant="heading40" marginBottom="space0">
        {title}
      </Heading>
      {children}
    </Stack>
  );
}

/** A paragraph of body text. */
export function Words({ weak, children }: { readonly weak?: boolean; readonly children: ReactNode }) {
  return (
    <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30" color={weak ? 'colorTextWeak' : 'colorText'}>
      {children}
    </Text>
  );
}
