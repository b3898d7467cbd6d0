import { MainContainer } from '@twilio/flex-ui';
import React, { useEffect } from 'react';
import { tellRoom } from '../browser/room';
import type { Stop } from '../browser/stop';
import { ErrorBoundary } from '../ui/ErrorBoundary';

const key = 'plugin-flex-onboarding-room';

/**
 * Lets Flex's views keep to the room that is left to them. Their panes take their size when they are drawn and when the window's
 * changes (Flex UI 2.17.1 listens to `resize` in SplitContentContainer and ViewCollection), not when a row comes above them or
 * a panel beside them: a conversation's field would be below the window's edge, and half of a customer's data below the panel.
 */
export function keepViewsWhole(): Stop {
  const Room = () => {
    useEffect(() => tellRoom('.Twilio-ViewCollection'), []);
    return null;
  };
  try {
    const content = MainContainer.Content;
    content.add(
      <ErrorBoundary key={key} name="room">
        <Room />
      </ErrorBoundary>,
    );
    return () => content.remove(key);
  } catch {
    // A Flex without such a slot has no panel of ours either.
    return () => undefined;
  }
}
