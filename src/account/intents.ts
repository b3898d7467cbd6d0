import type { OnboardingStore } from '../state';

export interface AccountIntents {
  /** Asks for the account's state again. */
  readonly checkAccount: () => void;
  /** A number of the account was shown to the person. */
  readonly sawNumber: () => void;
  /** Puts a text on the clipboard. @returns whether it is there */
  readonly copy: (text: string) => Promise<boolean>;
}

interface Deps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly check: () => void;
  readonly copy: (text: string) => Promise<boolean>;
}

export function accountIntents({ dispatch }: OnboardingStore, { clock, check, copy }: Deps): AccountIntents {
  return {
    checkAccount: check,
    sawNumber: () => dispatch({ type: 'onboarding/happened', event: 'saw-number', at: clock() }),
    copy,
  };
}
