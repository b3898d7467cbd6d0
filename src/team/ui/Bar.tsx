import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { useText } from '../../store/hooks';
import { ProgressBar } from '../../ui/ProgressBar';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly of: number;
}

/** One figure as a bar, for the eye: what it says stands in a table beside it. */
export function Bar({ label, value, of }: Props) {
  const text = useText();
  const share = of === 0 ? 0 : Math.min(1, value / of);
  return (
    <Box display="flex" flexDirection="column" rowGap="space10">
      <Box display="flex" justifyContent="space-between" columnGap="space30">
        <Text as="span" fontSize="fontSize20" lineHeight="lineHeight20">
          {label}
        </Text>
        <Text as="span" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
          {text('OnboardingTeamFigures', { done: value, total: of })}
        </Text>
      </Box>
      <ProgressBar share={share} />
    </Box>
  );
}
