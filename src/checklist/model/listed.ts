import type { OnboardingConfig } from '../../config/config';
import type { PanelTab } from '../../panel/tabs';
import type { Step } from './step';
import { builtInSteps } from './steps';

/**
 * The steps on an account's list: without those that it hides, with those that it adds. One that leads to a tab which is not
 * there leads nowhere, and is left out.
 */
export function listedSteps({ checklist }: OnboardingConfig, tabs: readonly PanelTab[]): readonly Step[] {
  if (!checklist.enabled) return [];
  const all: readonly Step[] = [...builtInSteps, ...checklist.extra_steps.map(({ step }) => step)];
  return all.filter(
    ({ id, action }) =>
      !checklist.hide_steps.includes(id) && (action.open !== 'tab' || tabs.includes(action.tab)),
  );
}
