import { useMemo } from 'react';
import type { AccountAnswer } from '../backend/wire';
import { useOnboarding } from '../ui/hooks';
import { useNow } from '../ui/useNow';
import { dayOf, type Day } from './day';
import { noticesOf, type Notice } from './notices';

interface AccountNow {
  readonly answer: AccountAnswer | null;
  /** The worst first. */
  readonly notices: readonly Notice[];
  readonly today: Day;
  readonly timeZone: string;
  /** Milliseconds since the epoch, to the minute. */
  readonly now: number;
}

/** The account as it is on this day where the person is; a new day begins at midnight without any other news. */
export function useAccount(): AccountNow {
  const { answer, timeZone } = useOnboarding(({ trial }) => trial);
  const now = useNow();
  const today = dayOf(now, timeZone);
  const notices = useMemo(
    () => (answer ? noticesOf(answer, today, timeZone) : []),
    [answer, today, timeZone],
  );
  return { answer, notices, today, timeZone, now };
}
