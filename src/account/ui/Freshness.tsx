import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import type { StringKey } from '../../strings';
import { useIntents, useLocale, useOnboarding, useText } from '../../store/hooks';
import { formatObserved } from '../../time';
import { Paragraph } from '../../ui/Paragraph';
import { PlainButton } from '../../ui/PlainButton';
import type { AccountFailure } from '../slice';
import { useAccount } from './useAccount';

const failures: Readonly<Record<AccountFailure, StringKey>> = {
  offline: 'OnboardingFailureOffline',
  timeout: 'OnboardingFailureTimeout',
  refused: 'OnboardingFailureRefused',
  busy: 'OnboardingFailureBusy',
  upstream: 'OnboardingFailureUpstream',
  invalid: 'OnboardingFailureInvalid',
  // The account is only read: nothing can be in conflict.
  conflict: 'OnboardingFailureInvalid',
  gone: 'OnboardingFailureOffline',
  'no-functions': 'OnboardingFailureOffline',
};

interface Props {
  /** Says why there is no newer answer also to who has not asked for one. */
  readonly tellsWhy?: boolean;
}

/** How old the answer is, and a way to ask again. Quiet: nobody should have to. */
export function Freshness({ tellsWhy = false }: Props) {
  const text = useText();
  const locale = useLocale();
  const { checkAccount } = useIntents();
  const { asking, failure } = useOnboarding(({ account }) => account);
  const { answer, today, timeZone } = useAccount();
  // Only who asked here is told what came of it; the same words may stand elsewhere on the screen.
  const [asked, setAsked] = useState(false);
  const check = () => {
    setAsked(true);
    checkAccount();
  };
  // The same words again are news only if they were gone meanwhile.
  const says = failure && (asked ? !asking : tellsWhy) && text(failures[failure]);
  return (
    <Box display="flex" alignItems="center" flexShrink={0} maxWidth="100%" whiteSpace="nowrap">
      <Box
        maxWidth="size40"
        whiteSpace="normal"
        // Not a gap: before the first answer there is nothing to keep away from.
        marginRight={answer || says ? 'space30' : undefined}
        role={asked ? 'status' : undefined}
      >
        {answer && (
          <Paragraph small weak>
            {text('OnboardingTrialAsOf', {
              time: formatObserved(Date.parse(answer.observedAt), today, locale, timeZone),
            })}
          </Paragraph>
        )}
        {says && <Paragraph small>{says}</Paragraph>}
      </Box>
      <PlainButton
        // Not `disabled`: that would drop the keyboard's focus from under the person who pressed it.
        aria-disabled={asking}
        onClick={asking ? undefined : check}
        borderRadius="borderRadius20"
      >
        <Text
          as="span"
          fontSize="fontSize20"
          lineHeight="lineHeight20"
          color="colorTextWeak"
          textDecoration={asking ? 'none' : 'underline'}
          _hover={{ color: 'colorText' }}
        >
          {text(asking ? 'OnboardingTrialChecking' : 'OnboardingTrialCheck')}
        </Text>
      </PlainButton>
    </Box>
  );
}
