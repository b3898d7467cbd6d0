import type { Page } from '@playwright/test';
import type { OnboardingState } from '../../src/state';
import { NAMESPACE } from '../../src/store/namespace';
import type { FlexPage } from '../../tests/support/browser/flexActions';

export interface Task {
  readonly status: string;
  readonly channel: string;
  /** Which kind of practice it is; nothing for a customer's. */
  readonly practice: 'task' | 'message' | undefined;
}

/** What Flex's own store says in one page. */
export interface FlexState {
  readonly progress: OnboardingState['progress'];
  readonly tasks: readonly Task[];
}

export function flexStateOf(page: Page): Promise<FlexState> {
  return page.evaluate((namespace) => {
    const { store } = (window as unknown as FlexPage).Twilio.Flex.Manager.getInstance();
    const state = store.getState() as unknown as Record<string, { progress: OnboardingState['progress'] }>;
    const all = Array.from(store.getState().flex.worker.tasks.values());
    const open = all.filter(({ status }) => ['pending', 'accepted', 'wrapping'].includes(status));
    return {
      progress: state[namespace]?.progress as OnboardingState['progress'],
      tasks: open.map(({ status, taskChannelUniqueName, attributes }) => ({
        status,
        channel: taskChannelUniqueName,
        practice: (attributes as { onboarding_practice?: 'task' | 'message' } | undefined)
          ?.onboarding_practice,
      })),
    };
  }, NAMESPACE);
}
