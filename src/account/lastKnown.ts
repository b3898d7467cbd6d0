import { parseAccountAnswer } from '../api/account';
import type { Owner } from '../viewer/model/owner';
import type { AccountAnswer } from '../api/wire';

/** The last answer that this browser got, for the moments before there is a new one. Never throws. */
export interface LastKnown {
  read(): AccountAnswer | null;
  write(answer: AccountAnswer): void;
}

/**
 * Keeps it for one person: what the account function tells depends on the role, so nobody is shown another's answer.
 * @param storage gives the browser's storage, which a browser may refuse by throwing
 */
export function lastKnownIn(storage: () => Storage, { accountSid, workerSid }: Owner): LastKnown {
  const key = `flex-onboarding:account:${accountSid}:${workerSid}`;
  return {
    read: () => {
      try {
        return parseAccountAnswer(JSON.parse(storage().getItem(key) ?? 'null')) ?? null;
      } catch {
        return null;
      }
    },
    write: (answer) => {
      try {
        storage().setItem(key, JSON.stringify(answer));
      } catch {
        // Refused or full: the next session then waits for its own answer.
      }
    },
  };
}
