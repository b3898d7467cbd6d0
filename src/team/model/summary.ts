import type { Readiness } from './readiness';

/** What makes somebody ready for customers, and the step that proves it. */
export const milestones = {
  reachable: 'prove-notifications',
  available: 'go-available',
  completed: 'complete-task',
} as const;
export type Milestone = keyof typeof milestones;

/** How many people have passed each milestone, of those about whom something is known. */
export interface TeamSummary {
  readonly known: number;
  readonly passed: Readonly<Record<Milestone, number>>;
}

export function summaryOf(standings: readonly Readiness[]): TeamSummary {
  const count = (step: string) =>
    standings.filter(({ started, missing }) => started && !missing.includes(step)).length;
  return {
    known: standings.length,
    passed: {
      reachable: count(milestones.reachable),
      available: count(milestones.available),
      completed: count(milestones.completed),
    },
  };
}
