import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { StateIcon } from './StateIcon';
import { StepActions } from './StepActions';
import { StepStatus } from './StepStatus';
import type { Row } from '../model/derive';
import { bodyOf, titleOf } from '../model/labels';
import { useText } from '../../store/hooks';

interface Props {
  readonly row: Row;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const whereKeys = {
  flex: 'OnboardingWhereFlex',
  console: 'OnboardingWhereConsole',
  both: 'OnboardingWhereBoth',
  sso: 'OnboardingWhereSso',
} as const;

/** One step: its state and title, and, when open, why it matters, how it stands and what to do. */
export function StepRow({ row, open, onToggle }: Props) {
  const text = useText();
  const { step, state } = row;
  const bodyId = `onboarding-step-body-${step.id}`;
  return (
    <Box
      as="li"
      data-testid={`onboarding-step-${step.id}`}
      data-state={state}
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderTopWidth="borderWidth10"
      borderColor="colorBorderWeaker"
      listStyleType="none"
      margin="space0"
    >
      <Box
        as="button"
        type="button"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={onToggle}
        display="flex"
        alignItems="flex-start"
        columnGap="space30"
        width="100%"
        paddingX="space50"
        paddingY="space40"
        border="none"
        borderRadius="borderRadius0"
        backgroundColor="transparent"
        textAlign="left"
        cursor="pointer"
        outline="none"
        _hover={{ backgroundColor: 'colorBackground' }}
        _focusVisible={{ boxShadow: 'shadowFocusInset' }}
      >
        <StateIcon state={state} />
        <Box flexGrow={1} minWidth="size0">
          <Text
            as="span"
            fontSize="fontSize30"
            lineHeight="lineHeight30"
            fontWeight={open ? 'fontWeightSemibold' : 'fontWeightMedium'}
            color={state === 'done' || state === 'skipped' ? 'colorTextWeak' : 'colorText'}
          >
            {titleOf(step, text)}
          </Text>
        </Box>
        <Text
          as="span"
          fontSize="fontSize20"
          lineHeight="lineHeight30"
          color="colorTextWeak"
          whiteSpace="nowrap"
        >
          {text(whereKeys[step.where])}
        </Text>
      </Box>
      <Box id={bodyId} hidden={!open} paddingLeft="space110" paddingRight="space50" paddingBottom="space50">
        {open && (
          <Box display="flex" flexDirection="column" rowGap="space40">
            <Text as="p" fontSize="fontSize30" lineHeight="lineHeight30" color="colorText">
              {bodyOf(step, text)}
            </Text>
            <StepStatus row={row} />
            <StepActions row={row} />
          </Box>
        )}
      </Box>
    </Box>
  );
}
