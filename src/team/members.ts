import { compareReadiness, personalSteps, readinessOf, type Person, type Readiness } from './model/readiness';
import type { WorkerReadiness } from '../api/wire';
import type { Step } from '../checklist/model/step';
import type { StepRegistry } from '../checklist/registry';
import type { OnboardingState } from '../state';

/** Somebody in Teams of whom it is known how they stand. */
export interface Member {
  readonly person: Person;
  readonly readiness: Readiness;
}

/** Everybody of whom something is known, least ready first, then by name. */
export function membersOf(
  { people, workers }: Pick<OnboardingState['team'], 'people' | 'workers'>,
  listed: readonly string[],
): Member[] {
  const members = people.flatMap((person): Member[] => {
    const readiness = workers[person.sid];
    return readiness ? [{ person, readiness: readinessOf(readiness, listed) }] : [];
  });
  return members.sort(
    (a, b) => compareReadiness(a.readiness, b.readiness) || a.person.name.localeCompare(b.person.name),
  );
}

let latest: { readonly of: readonly Step[]; readonly ids: readonly string[] } = { of: [], ids: [] };

/** Ids of the personal steps on this account's list; the same array as long as the list is the same. */
export function selectListed({ checklist }: OnboardingState, registry: StepRegistry): readonly string[] {
  const steps = registry.all(checklist.steps);
  if (latest.of !== steps) latest = { of: steps, ids: personalSteps(steps) };
  return latest.ids;
}

const cache = new WeakMap<
  WorkerReadiness,
  { readonly listed: readonly string[]; readonly readiness: Readiness }
>();

/** How one worker stands; nothing before that is known. The same object as long as nothing about it is new. */
export function selectReadiness(
  state: OnboardingState,
  sid: string,
  registry: StepRegistry,
): Readiness | undefined {
  const answered = state.team.workers[sid];
  if (!answered) return undefined;
  const listed = selectListed(state, registry);
  const known = cache.get(answered);
  if (known?.listed === listed) return known.readiness;
  const readiness = readinessOf(answered, listed);
  cache.set(answered, { listed, readiness });
  return readiness;
}
