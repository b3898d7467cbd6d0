import type { PracticeKind } from '../../practice/model/marks';
import type { StepId } from './stepId';

/** The steps that practice can stand in for, and which. */
export const practisable: Readonly<Partial<Record<StepId, PracticeKind>>> = {
  'complete-task': 'task',
  'first-message': 'message',
};
