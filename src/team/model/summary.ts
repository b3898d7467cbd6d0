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
  /** Who has practised and not yet been with a customer. */
  readonly practised: number;
}

export function summaryOf(standings: readonly Readiness[]): TeamSummary {
  const count = (step: string) =>
    standings.filter(
      ({ started, missing, inPractice }) => started && !missing.includes(step) && !inPractice.includes(step),
    ).length;
  return {
    known: standings.length,
    passed: {
      reachable: count(milestones.reachable),
      available: count(milestones.available),
      completed: count(milestones.completed),
    },
    practised: standings.filter(({ practised }) => practised).length,
  };
}
