import { createContext, useContext } from 'react';
import { useSyncExternalStoreWithSelector } from 'use-sync-external-store/shim/with-selector';
import type { StepRegistry } from '../checklist/registry';
import type { Intents } from '../intents';
import type { OnboardingState, OnboardingStore } from '../state';
import type { Text } from '../strings';

/** Our own state, to read and to follow: what Flex's store hears of others reaches no component of ours. */
type ReadableStore = Pick<OnboardingStore, 'getState' | 'subscribe'>;

/** What every component of ours is given: facts, words, and a way to ask for things. */
export interface OnboardingContext {
  readonly store: ReadableStore;
  readonly text: Text;
  readonly intents: Intents;
  /** What each step is. */
  readonly steps: StepRegistry;
  /** BCP 47 tag, for dates and numbers. */
  readonly locale: string;
}

const Context = createContext<OnboardingContext | undefined>(undefined);

export const OnboardingProvider = Context.Provider;

export function useText(): Text {
  useOnboarding(({ session }) => session.strings);
  return useOnboardingContext().text;
}

export function useIntents(): Intents {
  return useOnboardingContext().intents;
}

export function useLocale(): string {
  return useOnboardingContext().locale;
}

export function useSteps(): StepRegistry {
  return useOnboardingContext().steps;
}

/** The time that everything on the screen goes by, to the minute. Milliseconds since the epoch. */
export function useNow(): number {
  return useOnboarding(({ session }) => session.now);
}

/**
 * Reads our own state and renders again only when what is read has changed.
 * @param isSame whether what is read is as before; without it, only the very same is
 */
export function useOnboarding<T>(select: (state: OnboardingState) => T, isSame?: (a: T, b: T) => boolean): T {
  const { subscribe, getState } = useOnboardingContext().store;
  return useSyncExternalStoreWithSelector(subscribe, getState, undefined, select, isSame);
}

export function useOnboardingContext(): OnboardingContext {
  const context = useContext(Context);
  if (!context) throw new Error('Onboarding components stand inside a Frame.');
  return context;
}
