import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { Checklist } from '../model/derive';
import { useLocale, useNow, useOnboarding, useText } from '../../store/hooks';
import { longDate } from '../../time';
import { ProgressBar } from '../../ui/ProgressBar';
import { StateIcon } from './StateIcon';

/** How far the person is, in figures and as a bar; one line with its date when nothing is left, new steps among it. */
export function ChecklistProgress({
  checklist: { done, total, finished, next },
}: {
  readonly checklist: Checklist;
}) {
  const text = useText();
  const nothingLeft = finished && !next;
  return (
    <Box paddingX="space50" paddingTop="space50" paddingBottom={nothingLeft ? 'space50' : 'space20'}>
      {nothingLeft ? (
        <Ready />
      ) : (
        <>
          <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightMedium">
            {text('OnboardingChecklistProgress', { done, total })}
          </Text>
          <Box marginTop="space30">
            <ProgressBar share={done / Math.max(1, total)} />
          </Box>
        </>
      )}
    </Box>
  );
}

function Ready() {
  const text = useText();
  const now = useNow();
  const locale = useLocale();
  // A record that another browser finished says when from the next observation on.
  const at = useOnboarding(({ progress }) => progress.finished?.at) ?? now;
  return (
    <Box display="flex" columnGap="space30">
      <StateIcon state="done" />
      <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30">
        {text('OnboardingChecklistFinished', { date: longDate(at, locale) })}
      </Text>
    </Box>
  );
}
