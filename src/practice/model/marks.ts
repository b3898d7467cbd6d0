/** What a person can practise: a plain task, or a conversation in writing. */
export type PracticeKind = 'task' | 'message';

export const isPracticeKind = (value: unknown): value is PracticeKind =>
  value === 'task' || value === 'message';

/** Which practice a task belongs to. */
export interface PracticeMark {
  readonly id: string;
  readonly kind: PracticeKind;
}

// Attributes are plain text, so that a workflow, a report or TaskRouter's own search can tell practice by one comparison.
const kindAttribute = 'onboarding_practice';
const idAttribute = 'onboarding_practice_id';

/** TaskRouter's expression for every task that is practice. https://www.twilio.com/docs/taskrouter/expression-syntax */
export const everyPractice = `${kindAttribute} IN ["task", "message"]`;

/** TaskRouter's expression for the tasks of one practice. @param id of the product's own making */
export const thePractice = (id: string) => `${idAttribute} == "${id}"`;

/** The task attributes that say that it is practice, and whose. */
export function markOf({ id, kind }: PracticeMark): Readonly<Record<string, string>> {
  return { [kindAttribute]: kind, [idAttribute]: id };
}

/** The practice that a task belongs to, by its attributes; nothing if it is a customer's. */
export function practiceIn(attributes: unknown): PracticeMark | undefined {
  const { [kindAttribute]: kind, [idAttribute]: id } = (attributes ?? {}) as Record<string, unknown>;
  return isPracticeKind(kind) && typeof id === 'string' ? { id, kind } : undefined;
}
