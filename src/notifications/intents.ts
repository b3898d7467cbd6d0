import type { Permission } from '../browser/permission';
import type { Stop } from '../browser/stop';
import type { FlexChannel } from './channel';
import { nextReminder } from './model/politeness';
import type { Tell } from '../facts/tell';
import type { MemoryStorage } from './storage';
import { answerOverdue, seenSoonest } from './model/timing';
import type { OnboardingStore } from '../state';

export interface NotificationIntents {
  /** Opens the browser's question. Only ever call it from a click. */
  askPermission(): void;
  sendTest(): void;
  /** The person's answer to "Did you see it?" */
  judgeTest(seen: boolean): void;
  /** "Not now." */
  postponePrompt(): void;
  /** "Don't ask on this computer", or taking that back. */
  silencePrompt(value: boolean): void;
  /** The person has read that all is well. */
  closePraise(): void;
  /** The prompt has come to the screen, or left it. */
  promptShown(value: boolean): void;
  /** Looks again at what browser and Flex allow. */
  recheckNotifications(): void;
}

export interface NotificationDeps {
  readonly permission: Permission;
  readonly channel: FlexChannel;
  readonly storage: MemoryStorage;
  readonly tell: Tell;
  /** Days that "not now" waits, first to last. */
  readonly remindAfterDays: readonly number[];
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Calls back once after so many milliseconds. */
  readonly after: (milliseconds: number, call: () => void) => Stop;
}

/** Until the part has started, and for ever where an account has turned it off, these do nothing. */
export function notificationIntents(store: OnboardingStore, deps: NotificationDeps): NotificationIntents {
  const { permission, channel, clock, after, remindAfterDays } = deps;
  const { dispatch } = store;
  const state = () => store.getState().notifications;

  const recheckNotifications = () => {
    if (!state()) return;
    const platform = { ...permission.read(), channelEnabled: channel.isEnabled() };
    dispatch({ type: 'onboarding/notifications-observed', platform });
  };

  let sentAt = 0;
  const judge = (seen: boolean) => {
    dispatch({ type: 'onboarding/test-judged', seen, at: clock() });
    channel.withdrawTest();
  };

  return {
    recheckNotifications,

    askPermission: () => {
      if (state()?.asking) return;
      dispatch({ type: 'onboarding/permission-asked' });
      if (!state()?.asking) return;
      let open = true;
      after(answerOverdue, () => {
        if (open) dispatch({ type: 'onboarding/permission-answered', answer: 'none' });
      });
      void permission.ask().then((answer) => {
        open = false;
        dispatch({ type: 'onboarding/permission-answered', answer });
        recheckNotifications();
      });
    },

    sendTest: () => {
      dispatch({ type: 'onboarding/test-sent' });
      if (!state()?.testing) return;
      sentAt = clock();
      const taken = channel.sendTest({
        // However late: who clicks it has seen it.
        clicked: () => judge(true),
        failed: () => state()?.testing && judge(false),
      });
      if (!taken) judge(false);
    },

    judgeTest: (seen) => {
      if (clock() - sentAt >= seenSoonest) judge(seen);
    },

    postponePrompt: () => {
      const known = state();
      if (!known) return;
      const until = nextReminder(known, remindAfterDays, clock());
      dispatch({ type: 'onboarding/prompt-postponed', until });
    },

    silencePrompt: (value) => dispatch({ type: 'onboarding/prompt-silenced', value }),
    promptShown: (value) => dispatch({ type: 'onboarding/prompted', value }),
    closePraise: () => dispatch({ type: 'onboarding/praise-closed' }),
  };
}
