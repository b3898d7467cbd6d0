import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { Account } from '../../api/wire';
import { Tag } from '../../ui/Tag';
import { useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { Freshness } from './Freshness';
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
      {answer?.account && <Kind account={answer.account} />}
      {answer && !answer.account && <Paragraph>{text('OnboardingAccountUnread')}</Paragraph>}
      <Freshness tellsWhy />
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
      <Tag variant="neutral">{text(typeKeys[type])}</Tag>
      <Tag variant={variant}>{text(key)}</Tag>
    </Box>
  );
}
