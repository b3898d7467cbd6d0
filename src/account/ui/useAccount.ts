import { useMemo } from 'react';
import type { AccountAnswer } from '../../api/wire';
import { useNow, useOnboarding } from '../../store/hooks';
import { dayOf, type Day } from '../../time';
import { selectAccount } from '../selectAccount';
import { noticesOf, type Notice } from '../model/notices';

interface AccountNow {
  readonly answer: AccountAnswer | null;
  /** The worst first. */
  readonly notices: readonly Notice[];
  readonly today: Day;
  readonly timeZone: string;
  /** Milliseconds since the epoch, to the minute. */
  readonly now: number;
}

/** The account as it is at this minute where the person is: days left turn at midnight without any other news. */
export function useAccount(): AccountNow {
  const answer = useOnboarding(selectAccount);
  const timeZone = useOnboarding(({ session }) => session.timeZone);
  const now = useNow();
  const notices = useMemo(() => (answer ? noticesOf(answer, now, timeZone) : []), [answer, now, timeZone]);
  return { answer, notices, today: dayOf(now, timeZone), timeZone, now };
}
