import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { Checklist } from '../model/derive';
import { useLocale, useNow, useOnboarding, useText } from '../../store/hooks';
import { longDate } from '../../time';
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
          <Box
            aria-hidden="true"
            data-bar
            marginTop="space30"
            height="6px"
            borderRadius="borderRadiusPill"
            overflow="hidden"
            backgroundColor="colorBackgroundStrong"
          >
            <Box
              height="100%"
              width={`${(done / Math.max(1, total)) * 100}%`}
              backgroundColor="colorBackgroundPrimary"
            />
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
