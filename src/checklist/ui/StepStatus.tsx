import React, { type ReactNode } from 'react';
import type { Row } from '../model/derive';
import { evidenceOf, titleOf } from '../model/labels';
import { saidAt } from '../../progress/model/record';
import type { StringKey } from '../../strings';
import { FormattedText } from '../../ui/FormattedText';
import { Paragraph } from '../../ui/Paragraph';
import { Time } from '../../ui/Time';
import { useSteps, useText } from '../../store/hooks';

const unknownKeys = {
  'not-yet': 'OnboardingUnknownNotYet',
  'no-functions': 'OnboardingUnknownNoFunctions',
  'not-allowed': 'OnboardingUnknownNotAllowed',
  failed: 'OnboardingUnknownFailed',
  'cut-short': 'OnboardingUnknownCutShort',
} as const satisfies Record<string, StringKey>;

/** How a step stands and how that is known: evidence, a reason for a lock, or why nobody can tell. */
export function StepStatus({ row }: { readonly row: Row }) {
  const text = useText();
  const evidence = evidenceOf(row, text);
  const lines = [
    ...statusLines(row),
    row.isNew && text('OnboardingNewSinceFinished'),
    row.step.scope === 'account' && text('OnboardingForAccount'),
  ];
  return (
    <>
      {evidence && <Paragraph small>{evidence}</Paragraph>}
      {lines.filter(Boolean).map((line, index) => (
        <Paragraph key={index} small weak>
          {line}
        </Paragraph>
      ))}
    </>
  );
}

function statusLines({ state, step, check, progress, lockedBy }: Row): readonly ReactNode[] {
  const said = saidAt(progress);
  const isWord = step.attested ?? said !== undefined;
  const unknown = check.is === 'unknown' && (
    <FormattedText key={step.id} stringKey={unknownKeys[check.why]} />
  );
  switch (state) {
    case 'done':
      return [
        progress.done && (
          <FormattedText
            stringKey={
              !isWord
                ? 'OnboardingEvidenceVerified'
                : step.scope === 'account' && !step.text
                  ? 'OnboardingEvidenceConfirmedForAccount'
                  : 'OnboardingEvidenceConfirmed'
            }
            values={{ time: <Time at={said ?? progress.done.at} /> }}
          />
        ),
      ];
    case 'reverted':
      return [
        <FormattedText
          key="reverted"
          stringKey="OnboardingEvidenceReverted"
          values={{ time: <Time at={progress.done?.at ?? 0} /> }}
        />,
        // Of a permission, "not yet" may be for good: it belongs to another browser.
        check.is === 'unknown' && check.why !== 'not-yet' && unknown,
      ];
    case 'locked':
      return lockedBy.map((id) => <LockedBy key={id} id={id} />);
    case 'snoozed':
      return [
        <FormattedText
          key="snoozed"
          stringKey="OnboardingSnoozedUntil"
          values={{ time: <Time at={progress.snoozed?.until ?? 0} /> }}
        />,
      ];
    case 'skipped':
      return [<FormattedText key="skipped" stringKey="OnboardingSkippedNote" />];
    case 'todo':
      return [unknown];
  }
}

function LockedBy({ id }: { readonly id: string }) {
  const text = useText();
  const step = useSteps().get(id);
  return <>{step && text('OnboardingLockedBy', { title: titleOf(step, text) })}</>;
}
