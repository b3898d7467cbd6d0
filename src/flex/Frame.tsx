import type { ReactNode } from 'react';
import React, { Suspense } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { OnboardingProvider, useOnboarding, type OnboardingContext } from '../store/hooks';
import { WithFlexTheme } from './WithFlexTheme';

interface Props {
  readonly name: string;
  readonly context: OnboardingContext;
  readonly children: ReactNode;
}

/**
 * Stands round everything that is put into Flex. The boundary is outermost, because a throw anywhere below it, the theme
 * included, would otherwise take down the part of Flex it stands in.
 */
export function Frame({ name, context, children }: Props) {
  return (
    <ErrorBoundary name={name}>
      <OnboardingProvider value={context}>
        <AfterFirstScreen>
          <WithFlexTheme>
            <Suspense fallback={null}>{children}</Suspense>
          </WithFlexTheme>
        </AfterFirstScreen>
      </OnboardingProvider>
    </ErrorBoundary>
  );
}

/** Keeps what costs time out of Flex's first render; then all of it appears at once. */
function AfterFirstScreen({ children }: { readonly children: ReactNode }) {
  return useOnboarding(({ session }) => session.drawing) ? <>{children}</> : null;
}
