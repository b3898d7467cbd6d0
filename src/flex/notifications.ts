import { NotificationEvent, NotificationIds, Notifications, type Notification } from '@twilio/flex-ui';
import type { Stop } from '../browser/stop';
import type { FlexChannel, TestOutcome } from '../notifications/channel';
import type { Text } from '../strings';
import { listenTo } from './listen';

/** Id of the test notification in Flex's framework. Other plugins may filter or observe it by this name. */
export const testNotificationId = 'OnboardingTestNotification';

interface Charge {
  /** From now on Flex's own "we need your permission" bar is not shown, and nobody is asked twice. Before it, nothing is touched. */
  takeCharge(): Stop;
}

/** Flex's own notification framework, as far as this plugin uses it. */
export function flexChannel(text: Text): FlexChannel & Charge {
  const browserHandler = () => Notifications.handlers.browser;
  let outcome: TestOutcome | undefined;

  return {
    isEnabled: () => browserHandler()?.enabled === true,

    takeCharge: () => {
      // A second copy of the plugin in the page would be refused the same name by an exception.
      if (Notifications.registeredNotifications.has(testNotificationId)) return () => undefined;
      // Without `content` it is nothing for Flex's own bar or its screen reader text, only for the operating system.
      Notifications.registerNotification({
        id: testNotificationId,
        options: {
          browser: {
            // Words, not keys, and read when the test is sent: of keys, Flex would say what they meant when it started.
            get title() {
              return text('OnboardingNotificationsTestTitle');
            },
            get body() {
              return text('OnboardingNotificationsTestBody');
            },
            onClick: () => outcome?.clicked(),
            onError: () => outcome?.failed(),
          },
        },
      });
      const stop = listenTo(Notifications, NotificationEvent.beforeAddNotification, withholdPermissionBar);
      // Where plugins take longer than Flex waits for them, the bar is there already.
      Notifications.dismissNotificationById(NotificationIds.RequestBrowserNotificationPermissions);
      return stop;
    },

    sendTest: (told) => {
      const handler = browserHandler();
      if (!handler) return false;
      outcome = told;
      Notifications.dismissNotificationById(testNotificationId);
      // Flex notifies only while its page is not in front, and the person who tests is looking at it. The mode is read
      // while a notification is added, so nothing else goes out under this one.
      const { mode } = handler;
      handler.mode = 'always';
      try {
        return Notifications.showNotification(testNotificationId) !== null;
      } finally {
        handler.mode = mode;
      }
    },

    withdrawTest: () => Notifications.dismissNotificationById(testNotificationId),
  };
}

function withholdPermissionBar({ id }: Notification, cancel: () => void): void {
  if (id === NotificationIds.RequestBrowserNotificationPermissions) cancel();
}
