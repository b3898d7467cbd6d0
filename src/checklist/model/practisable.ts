import type { PracticeKind } from '../../practice/model/marks';
import type { StepId } from './stepId';

/** The steps that practice can stand in for, and which. */
export const practisable: Readonly<Partial<Record<StepId, PracticeKind>>> = {
  'complete-task': 'task',
  'first-message': 'message',
};

const withCustomer: readonly string[] = ['first-call', 'first-message', 'complete-task'];

/**
 * Whether somebody has practised and not yet been with a customer.
 * @param isDone by a step's id
 * @param inPractice ids of the steps that are done in practice only
 */
export function hasOnlyPractised(isDone: (id: string) => boolean, inPractice: readonly string[]): boolean {
  return inPractice.length > 0 && !withCustomer.some((id) => isDone(id) && !inPractice.includes(id));
}
