import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useState } from 'react';
import { useIntents, useLocale, useOnboarding, useText } from '../../store/hooks';
import { formatObserved } from '../../time';
import { PlainButton } from '../../ui/PlainButton';
import { useAccount } from './useAccount';

/** How old the answer is, and a way to ask again. Quiet: nobody should have to. */
export function Freshness() {
  const text = useText();
  const locale = useLocale();
  const { checkAccount } = useIntents();
  const asking = useOnboarding(({ account }) => account.asking);
  const { answer, today, timeZone } = useAccount();
  // Only who asked here is told when the answer has come; the same words may stand elsewhere on the screen.
  const [asked, setAsked] = useState(false);
  const check = () => {
    setAsked(true);
    checkAccount();
  };
  return (
    <Box display="flex" alignItems="center" columnGap="space30" flexShrink={0} whiteSpace="nowrap">
      {answer && (
        <Text
          as="span"
          fontSize="fontSize20"
          lineHeight="lineHeight20"
          color="colorTextWeak"
          role={asked ? 'status' : undefined}
        >
          {text('OnboardingTrialAsOf', {
            time: formatObserved(Date.parse(answer.observedAt), today, locale, timeZone),
          })}
        </Text>
      )}
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
          textDecoration="underline"
          _hover={{ color: 'colorText' }}
        >
          {text(asking ? 'OnboardingTrialChecking' : 'OnboardingTrialCheck')}
        </Text>
      </PlainButton>
    </Box>
  );
}
