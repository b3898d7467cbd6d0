import { withTheme } from '@twilio/flex-ui';
import type { ReactNode } from 'react';
import React from 'react';
import { FlexThemeProvider, type FlexTheme } from '../ui/flexTheme';

/** Hands Flex's current theme to what is drawn below. */
export const WithFlexTheme = withTheme(
  ({ theme, children }: { readonly theme?: FlexTheme; readonly children?: ReactNode }) => (
    <FlexThemeProvider value={theme}>{children}</FlexThemeProvider>
  ),
);
