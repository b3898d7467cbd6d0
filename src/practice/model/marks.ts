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

/** Whether this can be the id of a practice: whoever has a task in hand may write into its attributes whatever they like. */
export const isPracticeId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

/**
 * TaskRouter's expression for the tasks of one practice.
 * @throws TypeError for what is no id: it could end the comparison and begin another.
 */
export function thePractice(id: string): string {
  if (!isPracticeId(id)) throw new TypeError('not the id of a practice');
  return `${idAttribute} == "${id}"`;
}

/** The task attributes that say that it is practice, and whose. */
export function markOf({ id, kind }: PracticeMark): Readonly<Record<string, string>> {
  return { [kindAttribute]: kind, [idAttribute]: id };
}

/** The practice that a task belongs to, by its attributes; nothing if it is a customer's. */
export function practiceIn(attributes: unknown): PracticeMark | undefined {
  const { [kindAttribute]: kind, [idAttribute]: id } = (attributes ?? {}) as Record<string, unknown>;
  return isPracticeKind(kind) && isPracticeId(id) ? { id, kind } : undefined;
}
