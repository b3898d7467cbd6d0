import { withTheme } from '@twilio/flex-ui';
import { CustomizationProvider } from '@twilio-paste/core/customization';
import type { ReactNode } from 'react';
import React from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { OnboardingProvider, type OnboardingContext } from '../store/hooks';

interface Props {
  readonly name: string;
  readonly context: OnboardingContext;
  readonly children: ReactNode;
}

/**
 * Stands round everything that is put into Flex. The boundary is outermost, because a throw anywhere below it, the theme
 * included, would otherwise take down the part of Flex it stands in. The theme is our own copy of Paste, fed from Flex's
 * current one, so that no other plugin's `setProviders` can break it.
 */
export function Frame({ name, context, children }: Props) {
  return (
    <ErrorBoundary name={name}>
      <Themed>
        <OnboardingProvider value={context}>{children}</OnboardingProvider>
      </Themed>
    </ErrorBoundary>
  );
}

interface FlexTheme {
  readonly isLight?: boolean;
  readonly tokens?: { readonly radii?: object };
}

// Paste rounds controls more than Flex does; beside Flex's own they must look the same.
const radii = { borderRadius30: '4px' };

const Themed = withTheme(({ theme, children }: { theme?: FlexTheme; children?: ReactNode }) => (
  <CustomizationProvider
    baseTheme={theme?.isLight === false ? 'dark' : 'default'}
    theme={{ ...theme?.tokens, radii: { ...theme?.tokens?.radii, ...radii } }}
  >
    {children}
  </CustomizationProvider>
));
