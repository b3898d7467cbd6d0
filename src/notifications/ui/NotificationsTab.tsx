import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Heading } from '@twilio-paste/core/heading';
import React, { useEffect, useRef } from 'react';
import { GuideSteps } from './GuideSteps';
import { browserName } from '../model/device';
import { adviceFor, unblockIn, unmuteOn } from '../model/guidance';
import { messageOf, type Message } from '../model/message';
import { RemedyButton } from './RemedyButton';
import type { NotificationsState } from '../slice';
import { FormattedText } from '../../ui/FormattedText';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { Time } from '../../ui/Time';
import { useKeptFocus } from '../../ui/useKeptFocus';

/** The panel's tab: the same situation as the prompt's, at length, with the steps that help. */
export function NotificationsTab() {
  const state = useOnboarding(({ notifications }) => notifications);
  const { recheckNotifications, closePraise } = useIntents();
  useEffect(() => recheckNotifications(), [recheckNotifications]);
  const praised = state?.praised;
  // It is all said here; the prompt need not say it again when the tab is left.
  useEffect(() => (praised ? closePraise() : undefined), [praised, closePraise]);
  return state && <Details state={state} />;
}

function Details({ state }: { readonly state: NotificationsState }) {
  const text = useText();
  const mayChangeAccount = useOnboarding(({ viewer }) => viewer.permissions.writeAdmin);
  const message = messageOf(state, mayChangeAccount);
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <Box
      ref={root}
      tabIndex={-1}
      outline="none"
      data-testid="onboarding-notification-details"
      data-permission={message.situation}
      display="flex"
      flexDirection="column"
      rowGap="space50"
    >
      <Box role="status" display="flex" flexDirection="column" rowGap="space20">
        <Heading as="h3" variant="heading40" marginBottom="space0">
          {text(message.title)}
        </Heading>
        <Paragraph>{text(message.body)}</Paragraph>
      </Box>
      <Proof state={state} message={message} />
      <Steps state={state} message={message} />
      <Box display="flex" flexWrap="wrap" columnGap="space40" rowGap="space30">
        <RemedyButton message={message} />
        <AnotherTest message={message} />
      </Box>
      <Advice state={state} message={message} />
      {mayChangeAccount && <Paragraph weak>{text('OnboardingNotificationsRingtone')}</Paragraph>}
      {mayChangeAccount && <Paragraph weak>{text('OnboardingNotificationsPolicy')}</Paragraph>}
      <Silenced state={state} />
    </Box>
  );
}

interface Shown {
  readonly state: NotificationsState;
  readonly message: Message;
}

function Steps({ state: { device }, message }: Shown) {
  if (message.remedy !== 'follow-steps') return null;
  return message.situation === 'granted-not-seen' ? (
    <GuideSteps guide={unmuteOn[device.system]} device={device} />
  ) : (
    <>
      <GuideSteps
        guide={unblockIn[device.browser]}
        device={device}
        last="OnboardingNotificationsTurnsByItself"
      />
      <Managed />
    </>
  );
}

/** A page cannot tell a refusal by the organization's policy from one by the person: browsers answer the same to both. */
function Managed() {
  return <Paragraph weak>{useText()('OnboardingNotificationsManaged')}</Paragraph>;
}

/** What lasts longer than allowing once more. */
function Advice({ state: { device }, message: { situation } }: Shown) {
  const text = useText();
  const advice = adviceFor(situation, device.browser);
  return advice ? <Paragraph weak>{text(advice, { browser: browserName(device) })}</Paragraph> : null;
}

function AnotherTest({ message: { situation, remedy } }: { readonly message: Message }) {
  const text = useText();
  const { sendTest } = useIntents();
  const proven = situation === 'granted-proven';
  if (remedy === 'judge' || !(proven || situation === 'granted-not-seen')) return null;
  return (
    <Button variant={proven ? 'secondary' : 'primary'} size="small" onClick={sendTest}>
      {text('OnboardingNotificationsTestAgain')}
    </Button>
  );
}

function Proof({ state, message: { situation } }: Shown) {
  const { test } = state.memory;
  if (situation !== 'granted-proven' || !test) return null;
  return (
    <Paragraph weak>
      <FormattedText stringKey="OnboardingNotificationsProvenWhen" values={{ time: <Time at={test.at} /> }} />
    </Paragraph>
  );
}

function Silenced({ state }: { readonly state: NotificationsState }) {
  const text = useText();
  const { silencePrompt } = useIntents();
  if (!state.memory.silenced) return null;
  return (
    <Paragraph weak>
      {text('OnboardingNotificationsSilenced')}{' '}
      <Button variant="link" size="small" onClick={() => silencePrompt(false)}>
        {text('OnboardingNotificationsUnsilence')}
      </Button>
    </Paragraph>
  );
}
