import type { StringKey, Values } from '../../strings';

interface Waiting {
  readonly id: string;
  readonly needs: readonly string[];
}

/** Why a step could never be begun. */
export interface DeadWait {
  readonly expected: StringKey;
  readonly values: Values;
}

/**
 * Finds the added steps that would be locked for ever: those that wait for each other in a circle, for a step that is hidden, or
 * for one that does not exist, be it because it was itself refused.
 * @param added each id once
 * @param others ids of all other steps that are on the list
 */
export function deadWaits(
  added: readonly Waiting[],
  others: readonly string[],
  hidden: readonly string[],
): ReadonlyMap<string, DeadWait> {
  const dead = new Map<string, DeadWait>();
  for (const { id } of added) {
    const circle = circleFrom(id, added);
    if (circle)
      dead.set(id, { expected: 'OnboardingExpectNoCircle', values: { circle: circle.join(' → ') } });
  }
  const exists = (id: string) =>
    others.includes(id) || (added.some((step) => step.id === id) && !dead.has(id));
  // One that falls may take with it another that waits for it.
  for (let found = true; found; ) {
    found = false;
    for (const { id, needs } of added) {
      const missing = needs.find((need) => hidden.includes(need) || !exists(need));
      if (missing === undefined || dead.has(id)) continue;
      const expected = hidden.includes(missing) ? 'OnboardingExpectShownStep' : 'OnboardingExpectKnownStep';
      dead.set(id, { expected, values: { step: missing } });
      found = true;
    }
  }
  return dead;
}

/** The shortest way from a step back to itself along what it waits for. */
function circleFrom(start: string, steps: readonly Waiting[]): readonly string[] | undefined {
  const needsOf = new Map(steps.map(({ id, needs }) => [id, needs]));
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) =>
      (needsOf.get(way[way.length - 1] ?? '') ?? []).map((id) => [...way, id]),
    );
    const circle = longer.find((way) => way[way.length - 1] === start);
    if (circle) return circle;
    ways = longer.filter((way) => {
      const end = way[way.length - 1] ?? '';
      return !seen.has(end) && seen.add(end);
    });
  }
  return undefined;
}
