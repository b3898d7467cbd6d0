import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import { documents } from '../../links';
import type { StringKey } from '../../strings';
import { useText } from '../../store/hooks';
import { ExternalLink } from '../../ui/ExternalLink';
import { Paragraph } from '../../ui/Paragraph';
import { useFirstFew } from '../../ui/useFirstFew';
import { NumberRow } from './NumberRow';
import type { NumberGroup as Group } from '../model/numberGroups';
import type { SmsRule } from '../model/numbers';

interface Props {
  readonly group: Group;
  readonly isTrial: boolean;
}

interface RuleWords {
  readonly says: StringKey;
  readonly more?: { readonly href: string; readonly label: StringKey };
}

const tollFree = { href: documents.tollFree, label: 'OnboardingSmsTollFreeMore' } as const;
const rules: Readonly<Record<SmsRule, RuleWords>> = {
  'no-sms': { says: 'OnboardingSmsNone' },
  approved: { says: 'OnboardingSmsApproved' },
  inReview: { says: 'OnboardingSmsInReview', more: tollFree },
  pending: { says: 'OnboardingSmsPending', more: tollFree },
  rejected: { says: 'OnboardingSmsRejected', more: tollFree },
  missing: { says: 'OnboardingSmsMissing', more: tollFree },
  unread: { says: 'OnboardingSmsUnread', more: tollFree },
  register: {
    says: 'OnboardingSmsRegister',
    more: { href: documents.a2p10dlc, label: 'OnboardingSmsRegisterMore' },
  },
  abroad: {
    says: 'OnboardingSmsAbroad',
    more: { href: documents.smsByCountry, label: 'OnboardingSmsAbroadMore' },
  },
};

/** So many numbers are shown at first. */
const few = 5;

/** Numbers whose SMS falls under one rule, and that rule. */
export function NumberGroup({ group: { rule, numbers }, isTrial }: Props) {
  const text = useText();
  const { says, more } = rules[rule];
  const { shown, showAll, list } = useFirstFew(numbers, few);
  return (
    <Box
      display="flex"
      flexDirection="column"
      alignItems="flex-start"
      rowGap="space30"
      paddingBottom="space30"
    >
      <Box as="ul" ref={list} margin="space0" padding="space0">
        {shown.map((number) => (
          <NumberRow key={number.phoneNumber} number={number} />
        ))}
      </Box>
      {showAll && (
        <Button variant="link" size="reset" onClick={showAll}>
          {text('OnboardingNumbersAll', { count: numbers.length })}
        </Button>
      )}
      <Paragraph>
        {text(rule === 'register' && isTrial ? 'OnboardingSmsRegisterTrial' : says)}{' '}
        {more === tollFree && `${text('OnboardingSmsVerifyWhere')} `}
        {more && <ExternalLink href={more.href}>{text(more.label)}</ExternalLink>}
      </Paragraph>
    </Box>
  );
}
