import React from 'react';
import { MemberSteps } from './MemberSteps';
import type { Member } from '../members';
import { readinessLabel } from '../model/labels';
import { useText } from '../../store/hooks';
import { DisclosureRow } from '../../ui/Disclosure';
import { ProgressRing } from '../../ui/ProgressRing';

interface Props {
  readonly member: Member;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One person: how far they have come and, when open, each of their steps with what can be done about it. */
export function MemberRow({ member, open, onToggle }: Props) {
  const text = useText();
  const { person, readiness } = member;
  const { done, total, started } = readiness;
  return (
    <DisclosureRow
      id={`onboarding-member-${person.sid}`}
      open={open}
      onToggle={onToggle}
      icon={<ProgressRing done={started ? done : 0} total={started ? total : 1} size={20} />}
      title={person.name}
      detail={readinessLabel(readiness, text)}
      note={started && text('OnboardingTeamFigures', { done, total })}
    >
      <MemberSteps member={member} />
    </DisclosureRow>
  );
}
