import { Box } from '@twilio-paste/core/box';
import React from 'react';

interface Props {
  readonly done: number;
  readonly total: number;
  /** Diameter, in pixels. */
  readonly size?: number;
  /** Takes the colour of the text round it, as on the dark header. */
  readonly inherit?: boolean;
}

const radius = 7;
const length = 2 * Math.PI * radius;

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
      <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="9" cy="9" r={radius} fill="none" stroke="currentColor" strokeWidth="3" opacity="0.25" />
        <circle
          cx="9"
          cy="9"
          r={radius}
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeDasharray={`${share * length} ${length}`}
          transform="rotate(-90 9 9)"
        />
      </svg>
    </Box>
  );
}
