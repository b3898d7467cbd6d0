import { useMemo } from 'react';
import { membersOf, selectListed, type Member } from '../members';
import { useOnboarding } from '../../store/hooks';

/** Everybody in Teams of whom something is known, least ready first. */
export function useMembers(): readonly Member[] {
  const people = useOnboarding(({ team }) => team.people);
  const workers = useOnboarding(({ team }) => team.workers);
  const listed = useOnboarding(selectListed);
  return useMemo(() => membersOf({ people, workers }, listed), [people, workers, listed]);
}
