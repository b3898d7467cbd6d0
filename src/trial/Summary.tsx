import { Badge } from '@twilio-paste/core/badge';
import { Box } from '@twilio-paste/core/box';
import { SkeletonLoader } from '@twilio-paste/core/skeleton-loader';
import React from 'react';
import type { Account } from '../backend/wire';
import { useText } from '../ui/hooks';
import { Freshness } from './Freshness';
import { Line } from './Line';
import { useAccount } from './useAccount';

/** What kind of account it is, how it stands and since when that is known. */
export function Summary() {
  const text = useText();
  const { answer } = useAccount();
  return (
    <Box
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      justifyContent="space-between"
      columnGap="space30"
      rowGap="space20"
    >
      {!answer && <SkeletonLoader height="sizeIcon30" width="size10" />}
      {answer?.account && <Kind account={answer.account} />}
      {answer && !answer.account && <Line>{text('OnboardingAccountUnread')}</Line>}
      <Freshness />
    </Box>
  );
}

const typeKeys = { Trial: 'OnboardingAccountTrial', Full: 'OnboardingAccountFull' } as const;
const statuses = {
  active: { key: 'OnboardingAccountActive', variant: 'success' },
  suspended: { key: 'OnboardingAccountSuspended', variant: 'error' },
  closed: { key: 'OnboardingAccountClosed', variant: 'error' },
} as const;

function Kind({ account: { type, status } }: { readonly account: Account }) {
  const text = useText();
  const { key, variant } = statuses[status];
  return (
    <Box display="flex" columnGap="space30">
      <Badge as="span" variant="neutral">
        {text(typeKeys[type])}
      </Badge>
      <Badge as="span" variant={variant}>
        {text(key)}
      </Badge>
    </Box>
  );
}
