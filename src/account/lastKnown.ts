import { parseAccountAnswer } from '../api/account';
import type { AccountAnswer } from '../api/wire';
import type { SafeStorage } from '../browser/storage';
import { parseJson } from '../shape';
import type { Owner } from '../viewer/model/owner';

/** The last answer that this browser got, for the moments before there is a new one. */
export interface LastKnown {
  read(): AccountAnswer | null;
  write(answer: AccountAnswer): void;
}

/** Keeps it for one person: what the account function tells depends on the role, so nobody is shown another's answer. */
export function lastKnownIn(storage: SafeStorage, { accountSid, workerSid }: Owner): LastKnown {
  const key = `flex-onboarding:account:${accountSid}:${workerSid}`;
  return {
    read: () => parseAccountAnswer(parseJson(storage.get(key))) ?? null,
    write: (answer) => void storage.set(key, JSON.stringify(answer)),
  };
}
