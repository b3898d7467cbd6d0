import { Button } from '@twilio-paste/core/button';
import React, { type ReactNode } from 'react';
import { consolePages } from '../../links';
import type { Message } from '../model/message';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { ExternalButton } from '../../ui/ExternalLink';

interface Props {
  readonly message: Message;
  /** What stands in place of steps that are shown elsewhere, or below. */
  readonly forSteps?: ReactNode;
}

/** The one thing to do about a situation. */
export function RemedyButton({ message, forSteps = null }: Props) {
  const text = useText();
  const intents = useIntents();
  const address = useOnboarding(({ notifications }) => notifications?.device.address ?? '');
  switch (message.remedy) {
    case 'ask':
      return <Main onClick={intents.askPermission}>{text('OnboardingNotificationsAsk')}</Main>;
    case 'ask-again':
      return <Main onClick={intents.askPermission}>{text('OnboardingNotificationsAskAgain')}</Main>;
    case 'test':
      return <Main onClick={intents.sendTest}>{text('OnboardingNotificationsTest')}</Main>;
    case 'judge':
      return (
        <>
          <Main onClick={() => intents.judgeTest(true)}>{text('OnboardingNotificationsSeen')}</Main>
          <Button variant="secondary" size="small" onClick={() => intents.judgeTest(false)}>
            {text('OnboardingNotificationsNotSeen')}
          </Button>
        </>
      );
    case 'own-tab':
      return (
        <ExternalButton variant="primary" href={address}>
          {text('OnboardingNotificationsOwnTab')}
        </ExternalButton>
      );
    case 'console':
      return (
        <ExternalButton variant="primary" href={consolePages.flexOverview}>
          {text('OnboardingNotificationsConsole')}
        </ExternalButton>
      );
    case 'follow-steps':
      return <>{forSteps}</>;
    case 'none':
      return null;
  }
}

function Main({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Button variant="primary" size="small" onClick={onClick}>
      {children}
    </Button>
  );
}
