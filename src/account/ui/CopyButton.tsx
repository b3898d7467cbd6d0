import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import { CopyIcon } from '@twilio-paste/icons/esm/CopyIcon';
import React, { useEffect, useState } from 'react';
import { after } from '../../browser/clock';
import { useIntents, useText } from '../../store/hooks';

type Result = 'OnboardingNumberCopied' | 'OnboardingNumberNotCopied';

/** How long the result stays, in milliseconds. */
const shownFor = 3000;

/** Copies a number, and says whether that worked. */
export function CopyButton({ value }: { readonly value: string }) {
  const text = useText();
  const { copy } = useIntents();
  // An object, so that copying twice shows the result anew.
  const [result, setResult] = useState<{ readonly says: Result }>();
  useEffect(() => {
    if (!result) return undefined;
    return after(shownFor, () => setResult(undefined));
  }, [result]);
  const copyValue = async () => {
    const done = await copy(value);
    setResult({ says: done ? 'OnboardingNumberCopied' : 'OnboardingNumberNotCopied' });
  };
  return (
    <>
      <Button
        variant="secondary_icon"
        size="icon_small"
        onClick={() => void copyValue()}
        aria-label={text('OnboardingNumberCopy', { number: value })}
      >
        <CopyIcon decorative />
      </Button>
      <Box role="status">
        <Text as="span" fontSize="fontSize20" lineHeight="lineHeight20" color="colorTextWeak">
          {result && text(result.says)}
        </Text>
      </Box>
    </>
  );
}
