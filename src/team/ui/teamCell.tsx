import React, { type CSSProperties, type ReactElement } from 'react';
import type { Text } from '../../strings';
import { readinessLabel } from '../model/labels';
import type { Readiness } from '../model/readiness';

/** Of every cell. Attributes of style in each of two hundred would be felt. */
export const teamCellStyle = `
.onboarding-team-figures { display: flex; align-items: center; column-gap: 6px; line-height: 20px; }
/* The ring of ProgressRing. */
.onboarding-team-figures::before {
  content: ''; flex-shrink: 0; width: 16px; height: 16px; color: var(--onboarding-color-link, currentColor);
  background: conic-gradient(currentColor var(--share), color-mix(in srgb, currentColor 25%, transparent) 0);
  /* A circle of 8 px without one of 5: two hundred masks would be felt where the table is scrolled. */
  clip-path: path(evenodd, "M0 8a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
}
.onboarding-team-ready::before { color: var(--onboarding-color-success, currentColor); }
/* Two lines at most, so that a row is no higher than Flex's own. */
.onboarding-team-label {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  hyphens: auto; overflow-wrap: anywhere; font-size: 12px; line-height: 16px;
  color: var(--onboarding-color-weak, inherit);
}
@media (forced-colors: active) {
  .onboarding-team-figures::before { forced-color-adjust: none; color: CanvasText !important; }
}`;

/** How ready one worker is, in a row of Teams: as little plain markup as can be, without Paste. */
export function teamCell(readiness: Readiness | undefined, sid: string, text: Text): ReactElement {
  if (!readiness) return <div data-testid={`onboarding-team-cell-${sid}`} />;
  const { done, total, started, ready } = readiness;
  const label = readinessLabel(readiness, text);
  return (
    <div data-testid={`onboarding-team-cell-${sid}`} lang={text('OnboardingLanguage')}>
      {started && (
        <div
          className={ready ? 'onboarding-team-figures onboarding-team-ready' : 'onboarding-team-figures'}
          style={{ '--share': `${(100 * done) / Math.max(1, total)}%` } as CSSProperties}
        >
          {text('OnboardingTeamFigures', { done, total })}
        </div>
      )}
      <div className="onboarding-team-label" title={label}>
        {label}
      </div>
    </div>
  );
}
