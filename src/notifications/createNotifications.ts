import type { Browser } from '../browser/browser';
import type { Stop } from '../browser/stop';
import type { Tell } from '../facts/tell';
import type { OnboardingStore } from '../state';
import type { FlexChannel } from './channel';
import { notificationIntents, type NotificationIntents } from './intents';
import { memoryIn } from './storage';
import { watchNotifications } from './watchNotifications';

interface Deps {
  readonly browser: Pick<Browser, 'clock' | 'permission' | 'storage' | 'randomId'>;
  readonly channel: FlexChannel;
  /** Days that "not now" waits, first to last. */
  readonly remindAfterDays: readonly number[];
  readonly tell: Tell;
}

/** Whether this browser tells the person of a call: watched, asked for once, and proven. */
export function createNotifications(
  store: OnboardingStore,
  { browser, channel, remindAfterDays, tell }: Deps,
): { intents: NotificationIntents; start(): Stop } {
  const { clock, permission } = browser;
  const deps = { permission, channel, storage: memoryIn(browser), remindAfterDays, tell };
  const intents = notificationIntents(store, { ...deps, clock: clock.now, after: clock.after });
  return { intents, start: () => watchNotifications(store, deps, intents) };
}
