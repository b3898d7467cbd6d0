import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { MemberSteps } from './MemberSteps';
import type { Member } from '../members';
import { readinessLabel } from '../model/labels';
import { useText } from '../../store/hooks';
import { ProgressRing } from '../../ui/ProgressRing';

interface Props {
  readonly member: Member;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One person: how far they have come and, when open, each of their steps with what can be done about it. */
export function MemberRow({ member, open, onToggle }: Props) {
  const text = useText();
  const { person, readiness } = member;
  const { done, total, started } = readiness;
  const bodyId = `onboarding-member-${person.sid}`;
  return (
    <Box
      as="li"
      listStyleType="none"
      margin="space0"
      borderStyle="solid"
      borderWidth="borderWidth0"
      borderTopWidth="borderWidth10"
      borderColor="colorBorderWeaker"
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
        <ProgressRing done={started ? done : 0} total={started ? total : 1} size={20} />
        <Box flexGrow={1} minWidth="size0" display="flex" flexDirection="column">
          <Text
            as="span"
            fontSize="fontSize30"
            lineHeight="lineHeight30"
            fontWeight={open ? 'fontWeightSemibold' : 'fontWeightMedium'}
            overflowWrap="anywhere"
          >
            {person.name}
          </Text>
          <Text as="span" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
            {readinessLabel(readiness, text)}
          </Text>
        </Box>
        {started && (
          <Text as="span" fontSize="fontSize20" lineHeight="lineHeight30" color="colorTextWeak">
            {text('OnboardingTeamFigures', { done, total })}
          </Text>
        )}
      </Box>
      <Box id={bodyId} hidden={!open} paddingLeft="space120" paddingRight="space50" paddingBottom="space50">
        {open && <MemberSteps member={member} />}
      </Box>
    </Box>
  );
}
