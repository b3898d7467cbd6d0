import { parseAccountAnswer } from '../api/account';
import type { CallFunction, Failure } from '../api/client';
import { createPoll, firstWait, type PollDeps } from '../api/poll';
import type { AccountAnswer } from '../api/wire';
import type { Browser } from '../browser/browser';
import type { Stop } from '../browser/stop';
import type { Unobservable } from '../facts/model/facts';
import type { Tell } from '../facts/tell';
import type { OnboardingStore } from '../state';
import { oneMinute } from '../time';
import type { Owner } from '../viewer/model/owner';
import type { AccountIntents } from './intents';
import { lastKnownIn } from './lastKnown';
import { selectAccount } from './selectAccount';
import type { AccountFailure } from './slice';

interface Deps {
  readonly browser: Pick<Browser, 'storage' | 'copy'>;
  readonly owner: Owner;
  /** The functions; nothing where they are not deployed. */
  readonly call: CallFunction | null;
  readonly polling: PollDeps;
  readonly tell: Tell;
  /** Starts something when Flex has rendered: nobody waits for the functions before. */
  readonly whenRendered: (start: () => Stop) => Stop;
}

/** After so long, in milliseconds, an answer is asked for again when the person comes back to the page. */
const goodFor = 10 * oneMinute;

/** Keeps the account's state current for one session: what is still known at once, then one answer for as long as the person stays. */
export function createAccount(
  { dispatch, getState }: OnboardingStore,
  { browser, owner, call, polling, tell, whenRendered }: Deps,
): { intents: AccountIntents; start(): Stop } {
  const lastKnown = lastKnownIn(browser.storage, owner);
  const poll = call && createPoll({ ask: () => ask(call), goodFor }, polling);

  async function ask(functions: CallFunction): Promise<Failure | undefined> {
    dispatch({ type: 'onboarding/account-asked' });
    const answer = await functions('account', {}, parseAccountAnswer);
    if ('failed' in answer) {
      failed(answer.failed);
      return answer;
    }
    succeeded(answer.ok);
    return undefined;
  }

  function succeeded(value: AccountAnswer): void {
    lastKnown.write(value);
    dispatch({ type: 'onboarding/account-answered' });
    tell.observed('account', value);
  }

  function failed(failure: AccountFailure): void {
    dispatch({ type: 'onboarding/account-failed', failure });
    // What was seen stays the latest observation; only where there is none does the checklist learn why.
    if (!selectAccount(getState())) tell.unknown('account', whyOf(failure));
  }

  return {
    intents: {
      // One that is on its way already will do.
      checkAccount: () => getState().account.asking || poll?.now(),
      sawNumber: () => tell.happened('saw-number'),
      copy: browser.copy,
    },
    start: () => {
      // Without the functions nobody could ever say that it is not so any more.
      const known = call && lastKnown.read();
      if (known) tell.observed('account', known, Date.parse(known.observedAt));
      if (poll) return whenRendered(() => poll.start(firstWait(known !== null, polling.random)));
      failed('no-functions');
      return () => undefined;
    },
  };
}

function whyOf(failure: AccountFailure): Unobservable {
  if (failure === 'refused') return 'not-allowed';
  return failure === 'no-functions' || failure === 'gone' ? 'no-functions' : 'failed';
}
