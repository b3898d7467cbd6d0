import React, { Fragment } from 'react';
import { StateIcon } from './StateIcon';
import { StepActions } from './StepActions';
import { StepPractice } from './StepPractice';
import { StepStatus } from './StepStatus';
import { FirstCall } from '../../account/ui/FirstCall';
import type { Row } from '../model/derive';
import { bodyOf, titleOf } from '../model/labels';
import { practisable } from '../model/practisable';
import { isUnderWay } from '../../practice/slice';
import { useOnboarding, useText } from '../../store/hooks';
import { DisclosureRow } from '../../ui/Disclosure';
import { Paragraph } from '../../ui/Paragraph';

interface Props {
  readonly row: Row;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const whereKeys = {
  flex: 'OnboardingWhereFlex',
  console: 'OnboardingWhereConsole',
  both: 'OnboardingWhereBoth',
  sso: 'OnboardingWhereSso',
} as const;

/** One step: its state and title, and, when open, why it matters, how it stands and what to do. */
export function StepRow({ row, open, onToggle }: Props) {
  const text = useText();
  const { step, state } = row;
  const latest = useOnboarding(({ practice }) => practice?.latest ?? null);
  const isPractised = latest !== null && practisable[step.id] === latest.kind;
  const about = (
    <Fragment key="about">
      {/* How to come by a customer is nothing to read for who has one at hand. */}
      {!(isPractised && isUnderWay(latest)) && <Paragraph>{bodyOf(step, text)}</Paragraph>}
      <StepStatus row={row} />
      {step.id === 'first-call' && state !== 'done' && <FirstCall />}
      <StepActions row={row} />
    </Fragment>
  );
  // The same element in both places: what is said in it is read aloud, and the keyboard's focus stays in it.
  const practice = <StepPractice key="practice" row={row} />;
  return (
    <DisclosureRow
      id={`onboarding-step-body-${step.id}`}
      data-testid={`onboarding-step-${step.id}`}
      data-state={state}
      open={open}
      onToggle={onToggle}
      icon={<StateIcon state={state} />}
      title={titleOf(step, text)}
      weak={state === 'done' || state === 'skipped'}
      note={text(whereKeys[step.where])}
    >
      {/* What is so now comes before what is to be done; below it, it would be below the edge of a laptop's window. */}
      {isPractised ? [practice, about] : [about, practice]}
    </DisclosureRow>
  );
}
