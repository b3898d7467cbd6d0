import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Ring } from './Ring';

interface Props {
  readonly done: number;
  readonly total: number;
  /** Diameter, in pixels. */
  readonly size?: number;
  /** Takes the colour of the text round it, as on the dark header. */
  readonly inherit?: boolean;
}

/** A small ring that fills with progress. Decoration only: the figures stand beside it as text. */
export function ProgressRing({ done, total, size = 18, inherit }: Props) {
  const share = total === 0 ? 1 : done / total;
  return (
    <Box
      as="span"
      display="inline-flex"
      flexShrink={0}
      color={inherit ? 'inherit' : share === 1 ? 'colorTextSuccess' : 'colorTextLink'}
    >
      <Ring share={share} size={size} />
    </Box>
  );
}
