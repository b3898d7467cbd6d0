import type { Facts } from '../../facts/model/facts';
import { datedAfter } from '../../progress/model/datedAfter';
import type { At, StepProgress } from '../../progress/model/record';
import { checkOf } from './derive';
import type { Step } from './step';

/** What a person may do with one step. */
export type StepIntent =
  | { readonly do: 'skip' | 'unskip' | 'unsnooze' | 'acknowledge' }
  | { readonly do: 'snooze'; readonly until: number }
  /** Takes a confirmation back. */
  | { readonly do: 'undo'; readonly by: string };

/** What a step's progress is once the person has had their way. @param at milliseconds since the epoch */
export function applyIntent(
  mine: StepProgress,
  intent: StepIntent,
  step: Step,
  facts: Facts,
  at: number,
): StepProgress {
  const aside = (earlier: At | undefined) => datedAfter(mine.reverted, datedAfter(earlier, at));
  switch (intent.do) {
    case 'skip':
      return { ...mine, skipped: { at: aside(mine.skipped), value: true } };
    case 'unskip':
      return { ...mine, skipped: { at: datedAfter(mine.skipped, at), value: false } };
    case 'snooze':
      return { ...mine, snoozed: { at: aside(mine.snoozed), until: intent.until } };
    case 'unsnooze':
      return { ...mine, snoozed: { at: datedAfter(mine.snoozed, at), until: at } };
    case 'undo':
      // A reminder is about the person, not about the round that ends here.
      return {
        ...(mine.nudged && { nudged: mine.nudged }),
        reset: { at: datedAfter(mine.reset, at), by: intent.by },
      };
    case 'acknowledge': {
      const mayConfirm =
        step.confirm === 'always' ||
        (step.confirm === 'when-unknown' && checkOf(step, facts, mine).is === 'unknown');
      if (!mayConfirm) return mine;
      const said = { at: aside(mine.acknowledged) };
      return {
        ...mine,
        acknowledged: said,
        ...(mine.reverted?.value && { reverted: { ...said, value: false } }),
        done: mine.done ?? { at, by: 'person', evidence: {} },
      };
    }
  }
}
