import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { AccountAnswer } from '../../api/wire';
import { useOnboarding, useText } from '../../store/hooks';
import type { StringKey } from '../../strings';
import { List } from '../../ui/List';
import { readable } from '../model/numbers';
import { CopyButton } from './CopyButton';

/** How the first call comes about in this account: which number, from which phone, how to tell that it arrived. */
export function FirstCall() {
  const text = useText();
  const observed = useOnboarding(({ facts }) => facts.states.account);
  const answer = observed && 'value' in observed ? observed.value : undefined;
  const number = answer?.numbers?.find(({ voice }) => voice)?.phoneNumber;
  const isTrial = answer?.account?.type === 'Trial';
  const which =
    number === undefined ? (
      withoutNumber(answer)
        .map((key) => text(key))
        .join(' ')
    ) : (
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space20">
        {text('OnboardingFirstCallNumber')} {readable(number)}
        <CopyButton value={number} />
      </Box>
    );
  const lines: readonly (StringKey | false)[] = [
    isTrial ? 'OnboardingFirstCallFromVerified' : 'OnboardingFirstCallFromAny',
    'OnboardingFirstCallArrived',
    isTrial && 'OnboardingFirstCallTrial',
  ];
  return <List items={[which, ...lines.flatMap((key) => (key ? [text(key)] : []))]} />;
}

/** An account without a number is one thing, a person who is not told the numbers another. */
function withoutNumber(answer: AccountAnswer | undefined): readonly StringKey[] {
  if (!answer?.numbers) return ['OnboardingFirstCallAsk'];
  const isTrial = answer.account?.type === 'Trial';
  return ['OnboardingFirstCallNoNumber', ...(isTrial ? (['OnboardingFirstCallLent'] as const) : [])];
}
