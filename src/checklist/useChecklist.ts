import { useOnboarding, useSteps } from '../store/hooks';
import type { Checklist } from './model/derive';
import { selectChecklist } from './selectChecklist';

/** The person's list as it is now. */
export function useChecklist(): Checklist {
  const steps = useSteps();
  return useOnboarding((state) => selectChecklist(state, steps));
}
