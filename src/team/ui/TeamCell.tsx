import React from 'react';
import { selectReadiness } from '../members';
import { readinessLabel } from '../model/labels';
import { Ring } from '../../ui/Ring';
import { useOnboarding, useSteps, useText } from '../../store/hooks';
import { useTextColors } from '../../ui/flexTheme';

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
        <div style={figures}>
          <span style={{ ...ring, color: ready ? colors.colorTextSuccess : colors.colorTextLink }}>
            <Ring share={done / Math.max(1, total)} size={16} />
          </span>
          {text('OnboardingTeamFigures', { done, total })}
        </div>
      )}
      <div title={label} style={{ ...labelStyle, color: colors.colorTextWeak }}>
        {label}
      </div>
    </div>
  );
}

const figures = { display: 'flex', alignItems: 'center', columnGap: 6, lineHeight: '20px' } as const;
const ring = { display: 'inline-flex', flexShrink: 0 } as const;
// Two lines at most, so that a row is no higher than Flex's own.
const labelStyle = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  hyphens: 'auto',
  overflowWrap: 'anywhere',
  fontSize: 12,
  lineHeight: '16px',
} as const;
