import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React from 'react';

const variants = {
  neutral: {
    background: 'colorBackgroundNeutralWeakest',
    border: 'colorBorderNeutralWeaker',
    color: 'colorTextNeutral',
  },
  success: {
    background: 'colorBackgroundSuccessWeakest',
    border: 'colorBorderSuccessWeaker',
    color: 'colorTextSuccess',
  },
  error: {
    background: 'colorBackgroundErrorWeakest',
    border: 'colorBorderErrorWeaker',
    color: 'colorTextError',
  },
} as const;

interface Props {
  readonly variant: keyof typeof variants;
  readonly children: string;
}

/** A word that says how something stands. Paste's Badge carries far more than the bundle has room for. */
export function Tag({ variant, children }: Props) {
  const { background, border, color } = variants[variant];
  return (
    <Box
      as="span"
      display="inline-block"
      paddingX="space30"
      borderRadius="borderRadius20"
      borderStyle="solid"
      borderWidth="borderWidth10"
      borderColor={border}
      backgroundColor={background}
    >
      <Text
        as="span"
        fontSize="fontSize20"
        lineHeight="lineHeight20"
        fontWeight="fontWeightSemibold"
        color={color}
      >
        {children}
      </Text>
    </Box>
  );
}
