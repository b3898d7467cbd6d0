import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import { NotificationIcon } from '@twilio-paste/icons/esm/NotificationIcon';
import React, { useEffect, useLayoutEffect } from 'react';
import { after } from '../../browser/clock';
import { messageOf, type Message } from '../model/message';
import { selectOpenTab } from '../../panel/open';
import { hasSomethingToSay } from '../model/politeness';
import { RemedyButton } from './RemedyButton';
import type { NotificationsState } from '../slice';
import { praiseStays, quietFirst } from '../model/timing';
import { useHeld } from './useHeld';
import { useIntents, useNow, useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { Strip, StripWords, type StripLook } from '../../ui/Strip';

/** The one-row prompt above Flex: only with something to say, and only while nobody is busy. */
export function NotificationPrompt() {
  const state = useOnboarding(({ notifications }) => notifications);
  const idle = useOnboarding(({ session }) => !session.onLiveInteraction);
  const tabOpen = useOnboarding((state) => selectOpenTab(state) === 'notifications');
  // It moves all of Flex down, and with it what a person is just being shown.
  const pointedAt = useOnboarding(({ session }) => session.pointedAt);
  const now = useNow();
  const { recheckNotifications } = useIntents();
  const quiet = useHeld(idle, quietFirst);
  // Flex may have settled its own channel after our start, and tells nobody.
  useEffect(() => (quiet ? recheckNotifications() : undefined), [quiet, recheckNotifications]);
  // The open tab says the same at length.
  const speaks =
    state && quiet && !tabOpen && (!pointedAt || state.prompted) && hasSomethingToSay(state, now);
  // There before the row is, for what comes together with its words is not read aloud.
  return <Box role="status">{speaks && <PromptRow state={state} />}</Box>;
}

function PromptRow({ state }: { readonly state: NotificationsState }) {
  const text = useText();
  const { openPanel, promptShown } = useIntents();
  useLayoutEffect(() => {
    promptShown(true);
    return () => promptShown(false);
  }, [promptShown]);
  const mayChangeAccount = useOnboarding(({ viewer }) => viewer.permissions.writeAdmin);
  const message = messageOf(state, mayChangeAccount);
  return (
    <Strip
      look={look}
      label={text('OnboardingNotificationsRegion')}
      data-testid="onboarding-notification-prompt"
      data-permission={message.situation}
      tabIndex={-1}
      outline="none"
      rowGap="space30"
    >
      <StripWords>
        <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightSemibold">
          {text(message.title)}
        </Text>
        <Paragraph weak>{text(message.body)}</Paragraph>
      </StripWords>
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space40" rowGap="space30">
        <RemedyButton
          message={message}
          forSteps={
            <Button variant="primary" size="small" onClick={() => openPanel('notifications')}>
              {text('OnboardingNotificationsShowSteps')}
            </Button>
          }
        />
        {message.situation === 'granted-proven' && message.remedy === 'none' && <ClosePraise />}
        {canDecline(message) && <Decline />}
      </Box>
    </Strip>
  );
}

const look: StripLook = {
  Icon: NotificationIcon,
  iconColor: 'colorTextIcon',
  backgroundColor: 'colorBackgroundBody',
  borderColor: 'colorBorderWeak',
};

/** A question that is open needs its answer and nothing else; good news need none. */
function canDecline({ situation, remedy }: Message): boolean {
  return situation !== 'asking' && situation !== 'granted-proven' && remedy !== 'judge';
}

function Decline() {
  const text = useText();
  const { postponePrompt, silencePrompt } = useIntents();
  return (
    <>
      <Button variant="secondary" size="small" onClick={postponePrompt}>
        {text('OnboardingNotificationsLater')}
      </Button>
      <Button variant="link" size="small" onClick={() => silencePrompt(true)}>
        {text('OnboardingNotificationsNever')}
      </Button>
    </>
  );
}

function ClosePraise() {
  const text = useText();
  const { closePraise } = useIntents();
  useEffect(() => after(praiseStays, closePraise), [closePraise]);
  return (
    <Button variant="secondary" size="small" onClick={closePraise}>
      {text('OnboardingNotificationsClose')}
    </Button>
  );
}
