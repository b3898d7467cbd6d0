import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import { InformationIcon } from '@twilio-paste/icons/esm/InformationIcon';
import React from 'react';
import { openNudges, readableIdentity } from '../model/nudge';
import { selectChecklist } from '../../checklist/slice';
import { actionOf, titleOf } from '../../checklist/model/labels';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { useNow } from '../../ui/useNow';

/** A supervisor's reminder: one line, until it is answered, and never while the person is with a customer. */
export function NudgeLine() {
  const text = useText();
  const { answerNudges, followStep, openPanel } = useIntents();
  const busy = useOnboarding(({ session }) => session.onLiveInteraction);
  const checklist = useOnboarding((state) => selectChecklist(state.checklist));
  const dismissed = useOnboarding((state) => state.checklist.record.dismissed);
  const nudges = openNudges(checklist.rows, dismissed, useNow());
  const [latest] = nudges;
  if (!latest || busy) return null;

  const { step } = latest.row;
  const action = actionOf(step, text);
  const follow = () => {
    answerNudges(nudges);
    if (action) followStep(step);
    else openPanel('checklist');
  };
  return (
    <Box
      as="section"
      data-testid="onboarding-nudge"
      aria-label={text('OnboardingNudgeLabel')}
      display="flex"
      alignItems="center"
      columnGap="space40"
      paddingX="space50"
      paddingY="space30"
      backgroundColor="colorBackgroundPrimaryWeakest"
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderBottomWidth="borderWidth10"
      borderColor="colorBorderPrimaryWeaker"
    >
      <InformationIcon decorative color="colorTextPrimary" size="sizeIcon20" />
      <Box flexGrow={1} minWidth="size0">
        <Text as="p" role="status" fontSize="fontSize30" lineHeight="lineHeight30">
          {text('OnboardingNudge', { who: readableIdentity(latest.by), title: titleOf(step, text) })}
        </Text>
      </Box>
      <Button variant="link" size="reset" onClick={follow}>
        {action ?? text('OnboardingNudgeOpen')}
      </Button>
      <Button
        variant="secondary_icon"
        size="reset"
        onClick={() => answerNudges(nudges)}
        aria-label={text('OnboardingNudgeClose')}
      >
        <CloseIcon decorative />
      </Button>
    </Box>
  );
}
