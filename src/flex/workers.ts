import type { Manager } from '@twilio/flex-ui';
import type { OnboardingStore } from '../state';

/** How long changes are gathered before they are counted again, in milliseconds. */
const settleTime = 500;

/**
 * Counts how many workers hold each role, from the live `tr-worker` index, and keeps the counts current.
 * Only the role names of each worker are kept here, and only the counts go into the store: ten thousand workers cost
 * neither memory nor renders. An index that does not answer makes the fact unknown.
 */
export async function observeWorkers(
  { insightsClient }: Manager,
  { dispatch }: OnboardingStore,
  clock: () => number,
): Promise<void> {
  const rolesOf = new Map<string, readonly string[]>();
  let scheduled: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    scheduled = undefined;
    const at = clock();
    dispatch({
      type: 'onboarding/observed',
      states: { workersByRole: { at, value: countRoles(rolesOf) } },
      at,
    });
  };
  const changed = () => {
    scheduled ??= setTimeout(report, settleTime);
  };

  try {
    const query = await insightsClient.liveQuery('tr-worker', '');
    Object.entries(query.getItems()).forEach(([sid, worker]) => rolesOf.set(sid, rolesIn(worker)));
    report();
    query.on('itemUpdated', ({ key, value }: { key: string; value: unknown }) => {
      rolesOf.set(key, rolesIn(value));
      changed();
    });
    query.on('itemRemoved', ({ key }: { key: string }) => {
      rolesOf.delete(key);
      changed();
    });
  } catch {
    const at = clock();
    dispatch({ type: 'onboarding/observed', states: { workersByRole: { at, unknown: 'failed' } }, at });
  }
}

/** The roles in a worker's attributes, which anybody may have edited into any shape. */
function rolesIn(worker: unknown): readonly string[] {
  const roles = (worker as { attributes?: { roles?: unknown } } | null)?.attributes?.roles;
  return Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [];
}

function countRoles(rolesOf: ReadonlyMap<string, readonly string[]>): Record<string, number> {
  const counts: Record<string, number> = {};
  rolesOf.forEach((roles) => roles.forEach((role) => (counts[role] = (counts[role] ?? 0) + 1)));
  return counts;
}
