import { useMemo } from 'react';
import type { Step } from '../../checklist/model/step';
import { membersOf, selectListed, type Member } from '../members';
import { useOnboarding, useSteps } from '../../store/hooks';

/** The steps on this account's list, in order. */
export function useAllSteps(): readonly Step[] {
  const steps = useSteps();
  return steps.all(useOnboarding(({ checklist }) => checklist.steps));
}

/** Ids of the personal steps on this account's list. */
export function useListed(): readonly string[] {
  const steps = useSteps();
  return useOnboarding((state) => selectListed(state, steps));
}

/** Everybody in Teams of whom something is known, least ready first. */
export function useMembers(): readonly Member[] {
  const people = useOnboarding(({ team }) => team.people);
  const workers = useOnboarding(({ team }) => team.workers);
  const listed = useListed();
  return useMemo(() => membersOf({ people, workers }, listed), [people, workers, listed]);
}
