import React, { type CSSProperties } from 'react';
import { selectReadiness } from '../members';
import { readinessLabel } from '../model/labels';
import { useStore, type OnboardingContext } from '../../store/hooks';
import type { FlexTheme } from '../../ui/flexTheme';

/** Of every cell. Attributes of style in each of two hundred would be felt. */
export const teamCellStyle = `
.onboarding-team-figures { display: flex; align-items: center; column-gap: 6px; line-height: 20px; }
/* The ring of ProgressRing. */
.onboarding-team-figures::before {
  content: ''; flex-shrink: 0; width: 16px; height: 16px; color: var(--tone, currentColor);
  background: conic-gradient(currentColor var(--share), color-mix(in srgb, currentColor 25%, transparent) 0);
  /* A circle of 8 px without one of 5: two hundred masks would be felt where the table is scrolled. */
  clip-path: path(evenodd, "M0 8a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
}
/* Two lines at most, so that a row is no higher than Flex's own. */
.onboarding-team-label {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  hyphens: auto; overflow-wrap: anywhere; font-size: 12px; line-height: 16px;
}
@media (forced-colors: active) {
  .onboarding-team-figures::before { forced-color-adjust: none; color: CanvasText !important; }
}`;

interface Props {
  /** The worker's. */
  readonly sid: string;
  readonly context: Pick<OnboardingContext, 'store' | 'text' | 'steps'>;
  /** Flex's; without it, everything takes the colour of the text round it. */
  readonly theme?: FlexTheme;
}

/**
 * How ready one worker is, in a row of Teams. Two hundred of them stand in a table that is rendered many times a minute,
 * so this is as little plain markup as can be, without Paste, reads the store once, and only news of this one worker renders
 * it again.
 */
export function TeamCell({ sid, context: { store, text, steps }, theme }: Props) {
  const state = useStore(
    store,
    (whole) => whole,
    (before, now) =>
      // Those of another language may arrive.
      before.session.strings === now.session.strings &&
      selectReadiness(before, sid, steps) === selectReadiness(now, sid, steps),
  );
  const readiness = selectReadiness(state, sid, steps);
  if (!readiness) return <div data-testid={`onboarding-team-cell-${sid}`} />;
  const { done, total, started, ready } = readiness;
  const { colorTextSuccess, colorTextLink, colorTextWeak } = theme?.tokens?.textColors ?? {};
  const label = readinessLabel(readiness, text);
  const ring = {
    '--share': `${(100 * done) / Math.max(1, total)}%`,
    '--tone': ready ? colorTextSuccess : colorTextLink,
  } as CSSProperties;
  return (
    <div data-testid={`onboarding-team-cell-${sid}`} lang={text('OnboardingLanguage')}>
      {started && (
        <div className="onboarding-team-figures" style={ring}>
          {text('OnboardingTeamFigures', { done, total })}
        </div>
      )}
      <div className="onboarding-team-label" title={label} style={{ color: colorTextWeak }}>
        {label}
      </div>
    </div>
  );
}
