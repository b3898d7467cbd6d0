import { Text } from '@twilio-paste/core/text';
import React, { type ReactNode } from 'react';
import type { Row } from '../model/derive';
import { evidenceOf, titleOf } from '../model/labels';
import type { StringKey } from '../../strings';
import { Filled } from '../../ui/Filled';
import { Time } from '../../ui/Time';
import { useOnboarding, useText } from '../../store/hooks';

const unknownKeys = {
  'not-yet': 'OnboardingUnknownNotYet',
  'no-functions': 'OnboardingUnknownNoFunctions',
  'not-allowed': 'OnboardingUnknownNotAllowed',
  failed: 'OnboardingUnknownFailed',
} as const satisfies Record<string, StringKey>;

/** How a step stands and how that is known: evidence, a reason for a lock, or why nobody can tell. */
export function StepStatus({ row }: { readonly row: Row }) {
  const text = useText();
  const lines = [
    ...statusLines(row),
    row.isNew && text('OnboardingNewSinceFinished'),
    row.step.scope === 'account' && text('OnboardingForAccount'),
  ];
  return (
    <>
      {evidenceOf(row, text) && row.state !== 'reverted' && <Line>{evidenceOf(row, text)}</Line>}
      {lines.filter(Boolean).map((line, index) => (
        <Line key={index} weak>
          {line}
        </Line>
      ))}
    </>
  );
}

function statusLines({ state, step, check, progress, lockedBy }: Row): readonly ReactNode[] {
  const at = <Time at={progress.done?.at ?? 0} />;
  switch (state) {
    case 'done':
      return [
        progress.done && (
          <Filled
            words={
              progress.done.by === 'platform' || check.is === 'met'
                ? 'OnboardingEvidenceVerified'
                : 'OnboardingEvidenceConfirmed'
            }
            with={{ time: at }}
          />
        ),
      ];
    case 'reverted':
      return [<Filled key="reverted" words="OnboardingEvidenceReverted" with={{ time: at }} />];
    case 'locked':
      return lockedBy.map((id) => <LockedBy key={id} id={id} />);
    case 'snoozed':
      return [
        <Filled
          key="snoozed"
          words="OnboardingSnoozedUntil"
          with={{ time: <Time at={progress.snoozed?.until ?? 0} /> }}
        />,
      ];
    case 'skipped':
      return [<Words key="skipped" words="OnboardingSkippedNote" />];
    case 'todo':
      return [check.is === 'unknown' && <Words key={step.id} words={unknownKeys[check.why]} />];
  }
}

function LockedBy({ id }: { readonly id: string }) {
  const text = useText();
  const step = useOnboarding(({ checklist }) => checklist.steps.find((candidate) => candidate.id === id));
  return <>{step && text('OnboardingLockedBy', { title: titleOf(step, text) })}</>;
}

function Words({ words }: { readonly words: StringKey }) {
  return <>{useText()(words)}</>;
}

function Line({ children, weak }: { readonly children: ReactNode; readonly weak?: boolean }) {
  return (
    <Text as="p" fontSize="fontSize20" lineHeight="lineHeight20" color={weak ? 'colorTextWeak' : 'colorText'}>
      {children}
    </Text>
  );
}
