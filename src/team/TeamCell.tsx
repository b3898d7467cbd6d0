import React from 'react';
import { standingOf } from './standing';
import { selectListed } from './members';
import { lackWords } from './words';
import { Ring } from '../ui/Ring';
import { useOnboarding, useText } from '../ui/hooks';
import { useTextColors } from '../ui/tokens';

/**
 * How ready one worker is, in a row of Teams. Two hundred of them stand in a table that is rendered many times a minute,
 * so this is plain markup, and only news of this one worker renders it again.
 */
export function TeamCell({ sid }: { readonly sid: string }) {
  const text = useText();
  const colors = useTextColors();
  const readiness = useOnboarding(({ team }) => team.workers[sid]);
  const listed = useOnboarding(selectListed);
  if (!readiness) return <span data-testid={`onboarding-team-cell-${sid}`} />;
  const standing = standingOf(readiness, listed);
  const { done, total, started, ready } = standing;
  const lack = lackWords(standing, text);
  return (
    <span data-testid={`onboarding-team-cell-${sid}`} style={cell}>
      <span style={{ ...ring, color: ready ? colors.colorTextSuccess : colors.colorTextLink }}>
        <Ring share={started ? done / Math.max(1, total) : 0} size={20} />
      </span>
      <span style={words}>
        {started && <span>{text('OnboardingTeamFigures', { done, total })}</span>}
        <span title={lack} style={{ ...weak, color: colors.colorTextWeak }}>
          {lack}
        </span>
      </span>
    </span>
  );
}

const cell = { display: 'flex', alignItems: 'center', columnGap: 8, minWidth: 0 } as const;
const ring = { display: 'inline-flex', flexShrink: 0 } as const;
const words = { display: 'flex', flexDirection: 'column', minWidth: 0 } as const;
const weak = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
