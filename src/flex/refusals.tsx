import {
  NotificationBar,
  NotificationEvent,
  NotificationIds,
  Notifications,
  NotificationType,
  type Notification,
} from '@twilio/flex-ui';
import React from 'react';
import type { Stop } from '../browser/stop';
import { own } from '../shape';
import type { StringKey, Text } from '../strings';
import { listenTo } from './listen';

/** Flex's own notifications of outbound calls that the account's state forbids, and what explains each. */
const explanations: Readonly<Record<string, StringKey>> = {
  // https://www.twilio.com/docs/api/errors/21219
  [NotificationIds.OutboundCallCanceledToNumberUnverified]: 'OnboardingRefusedToUnverified',
  // https://www.twilio.com/docs/api/errors/21210
  [NotificationIds.OutboundCallCanceledFromNumberUnverified]: 'OnboardingRefusedFromUnverified',
  // https://www.twilio.com/docs/api/errors/21216
  [NotificationIds.OutboundCallCanceledToNumberBlocked]: 'OnboardingRefusedToBlocked',
};

/** Refusals that Flex has no words for, by Twilio's number for the reason. */
const explanationsByReason: Readonly<Record<string, StringKey>> = {
  // https://www.twilio.com/docs/api/errors/573002
  573002: 'OnboardingRefusedFromOther',
  // https://www.twilio.com/docs/api/errors/573005
  573005: 'OnboardingRefusedToUnfinished',
};

/** Flex hands the reason on only with the notification that it shows for every refusal it does not know. */
function explanationOf({ id, context }: Notification): StringKey | undefined {
  if (id !== NotificationIds.OutboundCallCanceledGeneric) return own(explanations, id);
  return own(explanationsByReason, String(context?.reasonCode));
}

/** Long enough to read two sentences and reach the button, in milliseconds. */
const shownFor = 20_000;

interface Options {
  readonly text: Text;
  /** Opens what this person may see of the account; nothing for those who have to ask somebody else. */
  readonly openAccount: (() => void) | null;
}

/** Follows each refusal that Flex reports with what it means here and what can be done about it. */
export function explainRefusals({ text, openAccount }: Options): Stop {
  // Defined anew each time: the words of another language may have arrived since.
  const define = (key: StringKey) => {
    Notifications.registeredNotifications.delete(key);
    Notifications.registerNotification({
      id: key,
      type: NotificationType.information,
      content: openAccount ? text(key) : `${text(key)} ${text('OnboardingRefusedAsk')}`,
      timeout: shownFor,
      actions: openAccount
        ? [
            <NotificationBar.Action
              key="account"
              label={text('OnboardingRefusedOpen')}
              onClick={openAccount}
            />,
          ]
        : [],
    });
  };
  return listenTo(Notifications, NotificationEvent.notificationAdded, (notification: Notification) => {
    const explanation = explanationOf(notification);
    if (explanation === undefined) return;
    Notifications.dismissNotificationById(explanation);
    define(explanation);
    Notifications.showNotification(explanation);
  });
}
