import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import { openNudges, readableIdentity, type Nudge } from '../model/nudge';
import { useChecklist } from '../../checklist/useChecklist';
import { actionOf, titleOf } from '../../checklist/model/labels';
import { useIntents, useNow, useOnboarding, useText } from '../../store/hooks';
import { CloseButton } from '../../ui/CloseButton';
import { Paragraph } from '../../ui/Paragraph';
import { advice, Strip, StripWords } from '../../ui/Strip';

/** A supervisor's reminder: one line, until it is answered, and never while the person is with a customer. */
export function NudgeLine() {
  const busy = useOnboarding(({ session }) => session.onLiveInteraction);
  const checklist = useChecklist();
  const dismissed = useOnboarding(({ progress }) => progress.dismissed);
  const nudges = openNudges(checklist.rows, dismissed, useNow());
  const [latest] = nudges;
  // There before the line is, for what comes together with its words is not read aloud.
  return <Box role="status">{latest && !busy && <Line latest={latest} nudges={nudges} />}</Box>;
}

interface Props {
  readonly latest: Nudge;
  readonly nudges: readonly Nudge[];
}

function Line({ latest, nudges }: Props) {
  const text = useText();
  const { answerNudges, followStep, openPanel } = useIntents();
  const { step } = latest.row;
  const action = actionOf(step, text);
  const follow = () => {
    answerNudges(nudges);
    if (action) followStep(step);
    else openPanel('checklist');
  };
  return (
    <Strip look={advice} label={text('OnboardingNudgeLabel')} data-testid="onboarding-nudge">
      <StripWords>
        <Paragraph>
          {text('OnboardingNudge', { who: readableIdentity(latest.by), title: titleOf(step, text) })}
        </Paragraph>
      </StripWords>
      <Button variant="link" size="reset" onClick={follow}>
        {action ?? text('OnboardingNudgeOpen')}
      </Button>
      <CloseButton label={text('OnboardingNudgeClose')} onClick={() => answerNudges(nudges)} />
    </Strip>
  );
}
