import { startAll, type Stop } from '../browser/stop';
import type { OnboardingStore } from '../state';
import type { NotificationDeps, NotificationIntents } from './intents';
import { recognise } from './model/device';
import { factOf } from './model/fact';
import type { NotificationsState } from './slice';

type Deps = Pick<NotificationDeps, 'permission' | 'channel' | 'storage' | 'tell'>;

/**
 * Starts the part: reads what is so now, follows every change from then on, keeps what this browser must remember, and tells
 * the checklist.
 */
export function watchNotifications(
  store: OnboardingStore,
  deps: Deps,
  { recheckNotifications }: NotificationIntents,
): Stop {
  const { permission, channel, storage } = deps;
  return startAll([
    () => followChanges(store, deps),
    () => {
      const { userAgent, address } = permission.describe();
      store.dispatch({
        type: 'onboarding/notifications-started',
        device: { ...recognise(userAgent), address, id: storage.browserId() },
        platform: { ...permission.read(), channelEnabled: channel.isEnabled() },
        memory: storage.load(),
      });
      return permission.watch(recheckNotifications);
    },
    () => storage.watch((memory) => store.dispatch({ type: 'onboarding/notifications-remembered', memory })),
  ]);
}

/** Saves the memory and states the fact whenever either has become another. */
function followChanges(store: OnboardingStore, { storage, tell }: Deps): Stop {
  let last: NotificationsState | null = null;
  let stated = '';
  return store.subscribe(() => {
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
