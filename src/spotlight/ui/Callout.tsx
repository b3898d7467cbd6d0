import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React, { forwardRef } from 'react';
import { useIntents, useText } from '../../store/hooks';
import { CloseButton } from '../../ui/CloseButton';
import { Paragraph } from '../../ui/Paragraph';

interface Props {
  /** The step's id and title. */
  readonly step: string;
  readonly title: string;
  /** What to do, or where the control would be. */
  readonly words: string;
  /** What is pointed at; nothing where it is missing. */
  readonly control: HTMLElement | undefined;
}

const titleId = 'onboarding-spotlight-title';
const wordsId = 'onboarding-spotlight-words';

/** Says what to do with the control beside it, or where that would be. */
export const Callout = forwardRef<HTMLElement, Props>(({ step, title, words, control }, ref) => {
  const text = useText();
  const { hideStep } = useIntents();
  return (
    <Box
      ref={ref}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      aria-describedby={wordsId}
      data-testid="onboarding-spotlight"
      data-step={step}
      data-target={control ? 'found' : 'missing'}
      position="fixed"
      left="-1000px"
      zIndex="zIndex90"
      width="280px"
      maxWidth="calc(100vw - 16px)"
      maxHeight="calc(100vh - 16px)"
      overflowY="auto"
      display="flex"
      flexDirection="column"
      alignItems="flex-start"
      rowGap="space30"
      padding="space50"
      backgroundColor="colorBackgroundBody"
      borderStyle="solid"
      borderWidth="borderWidth10"
      borderColor="colorBorder"
      borderRadius="borderRadius20"
      boxShadow="shadow"
      outline="none"
    >
      <Box
        display="flex"
        alignItems="flex-start"
        justifyContent="space-between"
        columnGap="space30"
        width="100%"
      >
        <Text
          as="h2"
          id={titleId}
          margin="space0"
          fontSize="fontSize30"
          lineHeight="lineHeight30"
          fontWeight="fontWeightSemibold"
        >
          {title}
        </Text>
        <CloseButton label={text('OnboardingSpotlightClose')} onClick={hideStep} />
      </Box>
      <Box id={wordsId} aria-live="polite">
        <Paragraph>{words}</Paragraph>
      </Box>
      {control?.matches('button') && (
        <Button variant="link" size="reset" onClick={() => control.focus()}>
          {text('OnboardingSpotlightGo')}
        </Button>
      )}
    </Box>
  );
});
Callout.displayName = 'Callout';
