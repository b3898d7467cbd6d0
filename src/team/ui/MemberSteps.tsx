import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';
import { useAllSteps } from './useMembers';
import { SmallList } from './SmallList';
import { NudgeStep, ResetStep, type StepOf } from './StepRequests';
import type { Member } from '../members';
import { doneBy, missingOf } from '../model/readiness';
import { stepTitle } from '../model/labels';
import { useText } from '../../store/hooks';

/** One person's steps: a nudge for each that is not done, but for one's own, and a reset for each that is. */
export function MemberSteps({ member: { person, readiness } }: { readonly member: Member }) {
  const text = useText();
  const steps = useAllSteps();
  const missing = missingOf(person, readiness, steps);
  const done = doneBy(person, readiness, steps);
  const of = (id: string): StepOf => ({ worker: person.sid, name: person.name, step: id });
  return (
    <>
      {missing.length > 0 && (
        <Steps
          title={text('OnboardingTeamMissing')}
          ids={missing}
          action={(id) => !person.isSelf && <NudgeStep of={of(id)} />}
        />
      )}
      {done.length > 0 && (
        <Steps title={text('OnboardingTeamDone')} ids={done} action={(id) => <ResetStep of={of(id)} />} />
      )}
    </>
  );
}

interface StepsProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly action: (id: string) => ReactNode;
}

function Steps({ title, ids, action }: StepsProps) {
  const text = useText();
  return (
    <SmallList title={title}>
      {ids.map((id) => (
        <Box
          key={id}
          as="li"
          listStyleType="none"
          display="flex"
          justifyContent="space-between"
          columnGap="space40"
          paddingY="space20"
        >
          <Text as="span" fontSize="fontSize30" lineHeight="lineHeight30">
            {stepTitle(id, text)}
          </Text>
          {action(id)}
        </Box>
      ))}
    </SmallList>
  );
}
