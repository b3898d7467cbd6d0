import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { Member } from '../members';
import { useAllSteps, useListed } from './useMembers';
import { milestones, summaryOf, type Milestone } from '../model/summary';
import type { StringKey } from '../../strings';
import { FormattedText } from '../../ui/FormattedText';
import { useOnboarding, useText } from '../../store/hooks';
import { ProgressRing } from '../../ui/ProgressRing';
import { Paragraph } from '../../ui/Paragraph';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';

const keys = {
  reachable: 'OnboardingTeamReachable',
  available: 'OnboardingTeamAvailable',
  completed: 'OnboardingTeamCompleted',
} as const satisfies Record<Milestone, StringKey>;
const order = Object.keys(keys) as readonly Milestone[];

/** How many of the team have come past what makes somebody ready for customers. */
export function TeamFigures({ members }: { readonly members: readonly Member[] }) {
  const text = useText();
  const listed = useListed();
  const heardAt = useOnboarding(({ team }) => team.heardAt);
  const steps = useAllSteps();
  const { known, passed, practised } = summaryOf(members, steps);
  return (
    <Section title={text('OnboardingTeamTitle')}>
      <Paragraph>{text('OnboardingTeamOf', { count: known })}</Paragraph>
      <Box as="ul" margin="space0" padding="space0" display="flex" flexDirection="column" rowGap="space30">
        {order
          .filter((milestone) => listed.includes(milestones[milestone]))
          .map((milestone) => (
            <Box key={milestone} as="li" display="flex" columnGap="space30" alignItems="flex-start">
              <ProgressRing done={passed[milestone]} total={known} size={20} />
              <Paragraph>{text(keys[milestone], { passed: passed[milestone], known })}</Paragraph>
            </Box>
          ))}
      </Box>
      {practised > 0 && (
        <Paragraph>{text('OnboardingTeamPractisedOf', { passed: practised, known })}</Paragraph>
      )}
      {heardAt !== null && (
        <Paragraph weak>
          <FormattedText stringKey="OnboardingTeamHeard" values={{ time: <Time at={heardAt} /> }} />
        </Paragraph>
      )}
    </Section>
  );
}
