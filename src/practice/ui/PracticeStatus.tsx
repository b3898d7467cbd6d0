import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import { useIntents, useNow, useText } from '../../store/hooks';
import type { StringKey } from '../../strings';
import { FormattedText } from '../../ui/FormattedText';
import { Paragraph } from '../../ui/Paragraph';
import { Time } from '../../ui/Time';
import type { PracticeKind } from '../model/marks';
import type { RefusalCode } from '../model/refusals';
import type { Latest, PracticeFailure } from '../slice';

const running: Readonly<Record<PracticeKind, StringKey>> = {
  task: 'OnboardingPracticeRunningTask',
  message: 'OnboardingPracticeRunningMessage',
};

const refusals: Readonly<Record<RefusalCode, StringKey>> = {
  not_available: 'OnboardingPracticeNotAvailable',
  busy: 'OnboardingPracticeBusy',
  already_running: 'OnboardingPracticeAlreadyRunning',
  practice_limit: 'OnboardingPracticeLimit',
  no_routing: 'OnboardingPracticeNoRouting',
  practice_disabled: 'OnboardingPracticeDisabled',
};

const failures: Readonly<Partial<Record<PracticeFailure, StringKey>>> = {
  gone: 'OnboardingPracticeNoFunctions',
  offline: 'OnboardingPracticeOffline',
  timeout: 'OnboardingPracticeTimeout',
  'not-offered': 'OnboardingPracticeNotOffered',
};

interface Props {
  readonly latest: Latest | null;
  readonly align: 'center' | 'flex-start';
}

/**
 * How a practice goes, or why there is none: one sentence, and a way to end what is under way. It is there before there is
 * anything to say, for what comes together with its first words is not read aloud.
 */
export function PracticeStatus({ latest, align }: Props) {
  const text = useText();
  const { endPractice } = useIntents();
  const now = useNow();
  const until = latest?.is === 'refused' ? latest.until : undefined;
  // An empty one takes no place between the others. What may be begun again is refused no more.
  if (!latest || (until !== undefined && until <= now))
    return <Box role="status" aria-label={text('OnboardingPracticeLabel')} position="absolute" />;
  return (
    <Box
      role="status"
      aria-label={text('OnboardingPracticeLabel')}
      data-testid="onboarding-practice"
      data-state={latest.is}
      display="flex"
      flexDirection="column"
      alignItems={align}
      rowGap="space20"
    >
      <Paragraph small>
        <FormattedText stringKey={keyOf(latest)} values={{ time: <Time at={until ?? 0} /> }} />
      </Paragraph>
      {(latest.is === 'offered' || latest.is === 'running') && (
        <Button variant="link" size="reset" onClick={endPractice}>
          {text('OnboardingPracticeEnd')}
        </Button>
      )}
    </Box>
  );
}

function keyOf(latest: Latest): StringKey {
  switch (latest.is) {
    case 'starting':
      return 'OnboardingPracticeStarting';
    case 'offered':
      return 'OnboardingPracticeOffered';
    case 'running':
      return running[latest.kind];
    case 'ended':
      return latest.completed ? 'OnboardingPracticeCompleted' : 'OnboardingPracticeLetGo';
    case 'refused':
      return refusals[latest.code];
    case 'failed':
      return failures[latest.failure] ?? 'OnboardingPracticeFailed';
  }
}
