import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { Checklist } from '../model/derive';
import { useText } from '../../store/hooks';

/** How far the person is, in figures and as a bar; one line when everything is done. */
export function ChecklistProgress({
  checklist: { done, total, finished },
}: {
  readonly checklist: Checklist;
}) {
  const text = useText();
  return (
    <Box paddingX="space50" paddingTop="space50" paddingBottom="space20">
      <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30" fontWeight="fontWeightMedium">
        {finished
          ? text('OnboardingChecklistFinished')
          : text('OnboardingChecklistProgress', { done, total })}
      </Text>
      <Box
        aria-hidden="true"
        marginTop="space30"
        height="6px"
        borderRadius="borderRadiusPill"
        overflow="hidden"
        backgroundColor="colorBackgroundStrong"
      >
        <Box
          height="100%"
          width={`${total === 0 ? 100 : (done / total) * 100}%`}
          backgroundColor={finished ? 'colorBackgroundSuccess' : 'colorBackgroundPrimary'}
        />
      </Box>
    </Box>
  );
}
