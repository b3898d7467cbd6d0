import type { Step } from './model/step';
import type { StepId } from './model/stepId';

/**
 * The definitions of all steps of this page, outside the store: a store holds data, and a step has functions. The ids that are
 * on somebody's list, and their order, are in the store.
 */
export interface StepRegistry {
  get(id: string): Step | undefined;
  /** The steps of a list of ids; the same array as long as it is the same list. */
  all(ids: readonly StepId[]): readonly Step[];
  /** Adds a definition. @returns whether its id was free */
  add(step: Step): boolean;
}

export function stepRegistry(steps: readonly Step[]): StepRegistry {
  const byId = new Map(steps.map((step) => [step.id as string, step]));
  const lists = new WeakMap<readonly StepId[], readonly Step[]>();
  return {
    get: (id) => byId.get(id),
    all: (ids) => {
      const known = lists.get(ids) ?? ids.flatMap((id) => byId.get(id) ?? []);
      lists.set(ids, known);
      return known;
    },
    add: (step) => {
      const free = !byId.has(step.id);
      if (free) byId.set(step.id, step);
      return free;
    },
  };
}
