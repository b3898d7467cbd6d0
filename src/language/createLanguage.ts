import type { CallFunction } from '../api/client';
import { createPoll, type PollDeps } from '../api/poll';
import type { SafeStorage } from '../browser/storage';
import type { Stop } from '../browser/stop';
import { isNumber, isObject, parseJson } from '../shape';
import type { OnboardingStore } from '../state';
import type { StringTable } from '../strings';
import { bundledTables } from '../strings/bundled';
import { translationFor } from '../strings/locales';
import { oneDay, oneWeek } from '../time';
import { isWhole, readTable } from './table';

interface Deps {
  /** BCP 47 tag of the language that Flex speaks. */
  readonly locale: string;
  /** Lays a table over English, below what the customer has said in their own words. */
  readonly lay: (table: StringTable) => void;
  readonly storage: SafeStorage;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** The functions, which bring the tables; nothing where they are not deployed. */
  readonly call: CallFunction | null;
  readonly polling: PollDeps;
  readonly whenRendered: (start: () => Stop) => Stop;
}

/** Within how long the functions are asked: soon by who has no table yet, spread over a minute by who has one. Milliseconds. */
export const spread = { new: 1_000, known: 60_000 };

/**
 * Speaks the language of Flex. A table that this browser remembers, or that was built in, is laid before anything is drawn, so that
 * nobody sees English first; else English is said until the functions have brought one. Nothing ever waits for it.
 */
export function createLanguage(
  store: OnboardingStore,
  { locale, lay, storage, clock, call, polling, whenRendered }: Deps,
): { start(): Stop } {
  const translation = translationFor(locale);
  const key = `flex-onboarding:strings:${translation ?? ''}`;

  function remembered(): { readonly at: number; readonly table: StringTable } | undefined {
    const value = parseJson(storage.get(key));
    const table = isObject(value) ? readTable(value.table) : undefined;
    return isObject(value) && table && isNumber(value.at) ? { at: value.at, table } : undefined;
  }

  function arrived(table: StringTable): void {
    storage.set(key, JSON.stringify({ at: clock(), table }));
    lay(table);
    store.dispatch({ type: 'onboarding/strings-arrived' });
  }

  return {
    start: () => {
      const builtIn = translation && bundledTables[translation];
      const known = translation && remembered();
      if (builtIn) lay(builtIn);
      if (known) lay(known.table);
      const isFresh = known && Math.abs(clock() - known.at) < oneDay && isWhole(known.table);
      if (!call || translation === undefined || isFresh) return () => undefined;
      const ask = async () => {
        const answer = await call('strings', { Locale: translation }, readTable);
        if ('failed' in answer) return answer;
        arrived(answer.ok);
        return undefined;
      };
      const poll = createPoll({ ask, goodFor: oneWeek }, polling);
      const wait = polling.random() * ((known ?? builtIn) ? spread.known : spread.new);
      return whenRendered(() => poll.start(wait));
    },
  };
}
