import type { OnboardingState } from '../state';
import { deriveChecklist, nextWake, type Checklist } from './model/derive';
import type { StepRegistry } from './registry';

type Known = Pick<OnboardingState, 'checklist' | 'facts' | 'progress' | 'viewer'> & {
  readonly registry: StepRegistry;
  /** When the next snoozed step comes back: until then the time changes nothing. */
  readonly wake: number;
};

let last: { readonly known: Known; readonly checklist: Checklist } | undefined;

/** The list as it is now; the same object as long as nothing that makes it is another. */
export function selectChecklist(state: OnboardingState, registry: StepRegistry): Checklist {
  const { checklist, facts, progress, viewer, session } = state;
  const known: Known = {
    checklist,
    facts,
    progress,
    viewer,
    registry,
    wake: nextWake(progress, session.now),
  };
  if (last && (Object.keys(known) as (keyof Known)[]).every((part) => last?.known[part] === known[part])) {
    return last.checklist;
  }
  const steps = registry.all(checklist.steps);
  last = { known, checklist: deriveChecklist({ steps, facts, record: progress, viewer, now: session.now }) };
  return last.checklist;
}
