import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { ReportAccountStep } from '../../api/wire';
import { StateIcon } from '../../checklist/ui/StateIcon';
import { useText } from '../../store/hooks';
import { SmallList } from './SmallList';

interface Props {
  readonly steps: readonly ReportAccountStep[];
  readonly titleOf: (id: string) => string;
}

/** The steps that somebody takes once for everybody: done or not. */
export function AccountSteps({ steps, titleOf }: Props) {
  const text = useText();
  return (
    <SmallList title={text('OnboardingForAccount')}>
      {steps.map(({ id, done }) => (
        <Box key={id} as="li" listStyleType="none" display="flex" columnGap="space30" paddingTop="space20">
          <StateIcon state={done ? 'done' : 'todo'} />
          <Text as="span" fontSize="fontSize20" lineHeight="lineHeight20">
            {titleOf(id)}
          </Text>
        </Box>
      ))}
    </SmallList>
  );
}
