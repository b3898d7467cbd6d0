import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { AccountAnswer } from '../../api/wire';
import { consolePages } from '../../links';
import { useOnboarding, useText } from '../../store/hooks';
import type { StringKey } from '../../strings';
import { ExternalLink } from '../../ui/ExternalLink';
import { List } from '../../ui/List';
import { readable } from '../model/numbers';
import { selectAccount } from '../selectAccount';
import { CopyButton } from './CopyButton';

/** How the first call comes about in this account: which number, from which phone, how to tell that it arrived. */
export function FirstCall() {
  const text = useText();
  const answer = useOnboarding(selectAccount);
  const mayLook = useOnboarding(({ viewer }) => viewer.permissions.writeAdmin);
  const number = answer?.numbers?.find(({ voice }) => voice)?.phoneNumber;
  const isTrial = answer?.account?.type === 'Trial';
  const which =
    number === undefined ? (
      !answer?.numbers && mayLook ? (
        <ExternalLink href={consolePages.phoneNumbers}>{text('OnboardingNumbersManage')}</ExternalLink>
      ) : (
        withoutNumber(answer)
          .map((key) => text(key))
          .join(' ')
      )
    ) : (
      <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space20">
        {text('OnboardingFirstCallNumber')} {readable(number)}
        <CopyButton value={number} />
      </Box>
    );
  const from = isTrial ? 'OnboardingFirstCallFromVerified' : 'OnboardingFirstCallFromAny';
  return <List items={[which, text(from), text('OnboardingFirstCallArrived')]} />;
}

/** An account without a number is one thing, a person who is not told the numbers another. */
function withoutNumber(answer: AccountAnswer | null): readonly StringKey[] {
  if (!answer?.numbers) return ['OnboardingFirstCallAsk'];
  const isTrial = answer.account?.type === 'Trial';
  return ['OnboardingFirstCallNoNumber', ...(isTrial ? (['OnboardingFirstCallLent'] as const) : [])];
}
