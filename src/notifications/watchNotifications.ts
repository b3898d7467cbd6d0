import { factOf } from './model/fact';
import type { NotificationDeps, NotificationIntents } from './intents';
import type { NotificationsState } from './slice';
import type { OnboardingStore } from '../state';

/**
 * Starts the part: reads what is so now, follows every change from then on, keeps what this browser must remember, tells the
 * checklist, and takes the place of Flex's own bar.
 */
export function watchNotifications(
  store: OnboardingStore,
  deps: NotificationDeps,
  { recheckNotifications }: NotificationIntents,
): void {
  const { browser, channel, storage } = deps;
  followChanges(store, deps);
  store.dispatch({
    type: 'onboarding/notifications-started',
    device: { ...browser.describe(), id: storage.browserId() },
    platform: { ...browser.read(), channelEnabled: channel.isEnabled() },
    memory: storage.load(),
  });
  browser.watch(recheckNotifications);
  storage.watch((memory) => store.dispatch({ type: 'onboarding/notifications-remembered', memory }));
  channel.takeCharge();
}

/** Saves the memory and states the fact whenever either has become another. */
function followChanges(store: OnboardingStore, { storage, tell }: NotificationDeps): void {
  let last: NotificationsState | null = null;
  let stated = '';
  store.subscribe(() => {
    const { notifications } = store.getState();
    if (!notifications || notifications === last) return;
    if (notifications.memory !== last?.memory) storage.save(notifications.memory);
    last = notifications;
    const value = factOf(notifications);
    if (JSON.stringify(value) === stated) return;
    stated = JSON.stringify(value);
    tell.observed('notifications', value);
  });
}
