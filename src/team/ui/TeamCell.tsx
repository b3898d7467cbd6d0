import React from 'react';
import { selectReadiness } from '../members';
import { readinessLabel } from '../model/labels';
import { Ring } from '../../ui/Ring';
import { useOnboarding, useSteps, useText } from '../../store/hooks';
import { useTextColors } from '../../ui/flexTheme';

/** Of every cell. Attributes of style in each of two hundred would be felt. */
export const teamCellStyle = `
.onboarding-team-figures { display: flex; align-items: center; column-gap: 6px; line-height: 20px; }
.onboarding-team-figures > span { display: inline-flex; flex-shrink: 0; }
/* Two lines at most, so that a row is no higher than Flex's own. */
.onboarding-team-label {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  hyphens: auto; overflow-wrap: anywhere; font-size: 12px; line-height: 16px;
}`;

/**
 * How ready one worker is, in a row of Teams. Two hundred of them stand in a table that is rendered many times a minute,
 * so this is plain markup, and only news of this one worker renders it again.
 */
export function TeamCell({ sid }: { readonly sid: string }) {
  const text = useText();
  const colors = useTextColors();
  const steps = useSteps();
  const readiness = useOnboarding((state) => selectReadiness(state, sid, steps));
  if (!readiness) return <div data-testid={`onboarding-team-cell-${sid}`} />;
  const { done, total, started, ready } = readiness;
  const label = readinessLabel(readiness, text);
  return (
    <div data-testid={`onboarding-team-cell-${sid}`} lang={text('OnboardingLanguage')}>
      {started && (
        <div className="onboarding-team-figures">
          <span style={{ color: ready ? colors.colorTextSuccess : colors.colorTextLink }}>
            <Ring share={done / Math.max(1, total)} size={16} />
          </span>
          {text('OnboardingTeamFigures', { done, total })}
        </div>
      )}
      <div className="onboarding-team-label" title={label} style={{ color: colors.colorTextWeak }}>
        {label}
      </div>
    </div>
  );
}
