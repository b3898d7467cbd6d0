import { Box } from '@twilio-paste/core/box';
import React from 'react';

/** A share of a whole as a bar, for the eye alone: the figures stand beside it. @param share from 0 to 1 */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <Box
      aria-hidden="true"
      data-bar
      height="6px"
      borderRadius="borderRadiusPill"
      overflow="hidden"
      backgroundColor="colorBackgroundStrong"
    >
      <Box
        height="100%"
        borderRadius="borderRadiusPill"
        backgroundColor="colorBackgroundPrimary"
        style={{ width: `${share * 100}%` }}
      />
    </Box>
  );
}
