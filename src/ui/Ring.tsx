import React from 'react';

interface Props {
  /** From 0 to 1. */
  readonly share: number;
  /** Diameter, in pixels. */
  readonly size: number;
}

const radius = 7;
const length = 2 * Math.PI * radius;

/** A ring that is drawn as far as `share`, in the colour of the text round it. */
export function Ring({ share, size }: Props) {
  return (
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
  );
}
