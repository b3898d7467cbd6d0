import { factOf } from './fact';
import type { NotificationEdges, NotificationIntents } from './intents';
import type { OnboardingStore } from '../state';

/**
 * Starts the part: reads what is so now, follows every change from then on, keeps what this browser must remember, tells the
 * checklist, and takes the place of Flex's own bar.
 */
export function watchNotifications(
  store: OnboardingStore,
  edges: NotificationEdges,
  { recheckNotifications }: NotificationIntents,
): void {
  const { browser, channel, storage, clock } = edges;
  followChanges(store, edges);
  store.dispatch({
    type: 'onboarding/notifications-started',
    here: { ...browser.describe(), id: storage.browserId() },
    platform: { ...browser.read(), channelEnabled: channel.isEnabled() },
    memory: storage.load(),
    at: clock(),
  });
  browser.watch(recheckNotifications);
  storage.watch((memory) =>
    store.dispatch({ type: 'onboarding/notifications-remembered', memory, at: clock() }),
  );
  channel.takeCharge();
}

/** Saves the memory and states the fact whenever either has become another. */
function followChanges(store: OnboardingStore, { storage, clock }: NotificationEdges): void {
  let saved = '';
  let stated = '';
  store.subscribe(() => {
    const { notifications } = store.getState();
    if (!notifications) return;
    const memory = JSON.stringify(notifications.memory);
    if (memory !== saved) storage.save(notifications.memory);
    saved = memory;
    const value = factOf(notifications);
    const fact = JSON.stringify(value);
    if (fact === stated) return;
    stated = fact;
    const at = clock();
    store.dispatch({ type: 'onboarding/observed', states: { notifications: { at, value } }, at });
  });
}
