import { compareStandings, personalSteps, standingOf, type Person, type Standing } from './standing';
import type { WorkerReadiness } from '../backend/wire';
import type { Step } from '../checklist/step';
import type { OnboardingState } from '../state';

/** Somebody in Teams of whom it is known how they stand. */
export interface Member {
  readonly person: Person;
  readonly standing: Standing;
}

/** Everybody of whom something is known, least ready first, then by name. */
export function membersOf(
  { people, workers }: Pick<OnboardingState['team'], 'people' | 'workers'>,
  listed: readonly string[],
): Member[] {
  const members = people.flatMap((person): Member[] => {
    const readiness = workers[person.sid];
    return readiness ? [{ person, standing: standingOf(readiness, listed) }] : [];
  });
  return members.sort(
    (a, b) => compareStandings(a.standing, b.standing) || a.person.name.localeCompare(b.person.name),
  );
}

let latest: { readonly of: readonly Step[]; readonly ids: readonly string[] } = { of: [], ids: [] };

/** Ids of the personal steps on this account's list; the same array as long as the list is the same. */
export function selectListed({ checklist }: OnboardingState): readonly string[] {
  if (latest.of !== checklist.steps) latest = { of: checklist.steps, ids: personalSteps(checklist.steps) };
  return latest.ids;
}

const standings = new WeakMap<
  WorkerReadiness,
  { readonly of: readonly string[]; readonly standing: Standing }
>();

/** How one worker stands; nothing before that is known. The same object as long as nothing about it is new. */
export function selectStanding(state: OnboardingState, sid: string): Standing | undefined {
  const readiness = state.team.workers[sid];
  if (!readiness) return undefined;
  const of = selectListed(state);
  const known = standings.get(readiness);
  if (known?.of === of) return known.standing;
  const standing = standingOf(readiness, of);
  standings.set(readiness, { of, standing });
  return standing;
}
