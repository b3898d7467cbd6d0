import type { Answer, FailureKind } from '../api/client';
import type { AccountAnswer } from '../api/wire';
import type { Unobservable } from '../facts/model/facts';
import type { Tell } from '../facts/tell';
import type { OnboardingStore } from '../state';
import type { LastKnown } from './lastKnown';
import type { Page } from './page';
import { selectAccount } from './selectAccount';
import type { AccountFailure } from './slice';

interface Deps {
  /** Asks the account function; nothing where the functions are not deployed. */
  readonly ask: (() => Promise<Answer<AccountAnswer>>) | null;
  readonly lastKnown: LastKnown;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly page: Pick<Page, 'onReturn'>;
  readonly tell: Tell;
}

export interface AccountWatch {
  /** Shows what is still known, and asks for the first time. For when Flex has rendered: it must not wait for this. */
  start(): void;
  /** Asks now, unless an answer is already on its way. */
  check(): void;
}

/** After so long, an answer is asked for again when the person comes back to the page. */
const staleAfter = 10 * 60_000;
/** Waits before asking again after a failure; after the last one it is left to the person. */
const waits = [15_000, 30_000, 60_000, 120_000, 240_000] as const;
/** What may be over by itself. Being refused, or nothing being there, is not. */
const passing: readonly FailureKind[] = ['offline', 'timeout', 'busy', 'upstream'];

/** Keeps the account's state current for one session, without a poll and without a word to those who cannot help it. */
export function watchAccount(store: OnboardingStore, deps: Deps): AccountWatch {
  const { ask, lastKnown, clock, random, page, tell } = deps;
  let asking = false;
  let askedAt = -Infinity;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function check(): Promise<void> {
    if (!ask || asking) return;
    asking = true;
    askedAt = clock();
    clearTimeout(retry);
    store.dispatch({ type: 'onboarding/account-asked' });
    const answer = await ask();
    asking = false;
    if ('ok' in answer) succeeded(answer.ok);
    else failed(answer.failed, answer.retryAfter);
  }

  function succeeded(value: AccountAnswer): void {
    failures = 0;
    lastKnown.write(value);
    store.dispatch({ type: 'onboarding/account-answered' });
    tell.observed('account', value);
  }

  function failed(failure: AccountFailure, retryAfter = 0): void {
    store.dispatch({ type: 'onboarding/account-failed', failure });
    // What was seen stays the latest observation; only where there is none does the checklist learn why.
    if (!selectAccount(store.getState())) tell.unknown('account', whyOf(failure));
    const wait = passing.some((kind) => kind === failure) ? waits[failures++] : undefined;
    if (wait === undefined) return;
    // Spread, so that a whole floor of agents does not come back at once.
    retry = setTimeout(() => void check(), Math.max(wait * (0.5 + random()), retryAfter));
  }

  return {
    check: () => {
      failures = 0;
      void check();
    },
    start: () => {
      const known = lastKnown.read();
      if (known) tell.observed('account', known, Date.parse(known.observedAt));
      if (!ask) return failed('no-functions');
      void check();
      page.onReturn(() => clock() - askedAt >= staleAfter && void check());
    },
  };
}

function whyOf(failure: AccountFailure): Unobservable {
  if (failure === 'refused') return 'not-allowed';
  return failure === 'no-functions' || failure === 'gone' ? 'no-functions' : 'failed';
}
