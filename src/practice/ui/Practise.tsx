import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React, { useRef } from 'react';
import { isAvailable } from '../../facts/model/facts';
import { leadsTeam } from '../../viewer/model/permissions';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { useKeptFocus } from '../../ui/useKeptFocus';
import type { PracticeKind } from '../model/marks';
import { isUnderWay } from '../slice';
import { PracticeStatus } from './PracticeStatus';

interface Props {
  /** What may be practised here. */
  readonly kinds: readonly PracticeKind[];
  readonly align?: 'center' | 'flex-start';
}

const labels = { task: 'OnboardingPracticeTask', message: 'OnboardingPracticeMessage' } as const;

/** Offers to do it without a customer, and says how that goes. */
export function Practise({ kinds, align = 'flex-start' }: Props) {
  const text = useText();
  const practice = useOnboarding((state) => state.practice);
  const leads = useOnboarding(({ viewer }) => leadsTeam(viewer));
  const available = useOnboarding(({ facts }) => isAvailable(facts));
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  if (!practice) return null;
  const { deployed, latest } = practice;
  const isHere = latest !== null && kinds.includes(latest.kind);
  const begins = latest === null || !isUnderWay(latest);
  return (
    <Box
      ref={root}
      tabIndex={-1}
      outline="none"
      display="flex"
      flexDirection="column"
      alignItems={align}
      rowGap="space30"
    >
      {begins && (
        <Paragraph small weak>
          {text(deployed ? 'OnboardingPracticeIntro' : 'OnboardingPracticeNoFunctions')}
        </Paragraph>
      )}
      {begins && deployed && leads && (
        <Paragraph small weak>
          {text('OnboardingPracticeCounts')}
        </Paragraph>
      )}
      {begins && deployed && (
        <Box display="flex" flexWrap="wrap" columnGap="space30" rowGap="space30">
          {(available ? kinds : kinds.slice(0, 1)).map((kind) => (
            <Start key={kind} kind={kind} />
          ))}
        </Box>
      )}
      <PracticeStatus latest={isHere ? latest : null} align={align} />
    </Box>
  );
}

function Start({ kind }: { readonly kind: PracticeKind }) {
  const text = useText();
  const { practise, showAvailability } = useIntents();
  const available = useOnboarding(({ facts }) => isAvailable(facts));
  return (
    <Button
      variant="secondary"
      size="small"
      data-testid={`onboarding-practice-${kind}`}
      onClick={() => (available ? practise(kind) : showAvailability())}
    >
      {text(available ? labels[kind] : 'OnboardingPracticeGoAvailable')}
    </Button>
  );
}
