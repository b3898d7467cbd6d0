import type { Step } from '../../checklist/model/step';
import type { Member } from '../members';
import { doneBy } from './readiness';

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

/** @param steps those on this account's list: whose roles do not have one of them has not passed it */
export function summaryOf(members: readonly Member[], steps: readonly Step[]): TeamSummary {
  const count = (step: string) =>
    members.filter(
      ({ person, readiness }) =>
        doneBy(person, readiness, steps).includes(step) && !readiness.inPractice.includes(step),
    ).length;
  return {
    known: members.length,
    passed: {
      reachable: count(milestones.reachable),
      available: count(milestones.available),
      completed: count(milestones.completed),
    },
    practised: members.filter(({ readiness }) => readiness.practised).length,
  };
}
