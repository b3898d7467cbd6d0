import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { OnboardingConfig } from '../../config/config';
import type { Mistake } from '../../strings/mistake';
import { useOnboarding } from '../../store/hooks';
import { selectAccount } from '../selectAccount';
import { AccountFacts } from './AccountFacts';
import { Limits } from './Limits';
import { Mistakes } from './Mistakes';
import { NoticeList } from './NoticeList';
import { NumberList } from './NumberList';
import { Setup } from './Setup';
import { Summary } from './Summary';

interface Props {
  readonly domain: OnboardingConfig['functions_domain'];
  /** Paths of the settings that were wrong. */
  readonly mistakes: readonly Mistake[];
}

/** The account as it is: what it can do, what it cannot, and what to do about it. */
export function AccountTab({ domain, mistakes }: Props) {
  const answer = useOnboarding(selectAccount);
  const failure = useOnboarding(({ account }) => account.failure);
  const notConnected = failure === 'no-functions' || failure === 'gone';
  return (
    <Box data-testid="onboarding-account" display="flex" flexDirection="column" rowGap="space70">
      {(answer || !notConnected) && <Summary />}
      {notConnected && <Setup domain={domain} />}
      {answer && (
        <>
          <NoticeList />
          <AccountFacts answer={answer} />
        </>
      )}
      {(answer ? answer.account?.type === 'Trial' : notConnected) && <Limits />}
      {(answer || notConnected) && <NumberList answer={answer} />}
      {mistakes.length > 0 && <Mistakes mistakes={mistakes} />}
    </Box>
  );
}
