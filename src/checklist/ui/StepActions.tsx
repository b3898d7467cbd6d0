import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React, { useRef } from 'react';
import { consolePages } from '../../links';
import type { Row } from '../model/derive';
import type { Step } from '../model/step';
import { actionOf, titleOf } from '../model/labels';
import { saidAt } from '../../progress/model/record';
import type { StringKey } from '../../strings';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { ExternalButton } from '../../ui/ExternalLink';
import { useKeptFocus } from '../../ui/useKeptFocus';

/** What the person can do about a step: one main action, and the small ones that put it aside or bring it back. */
export function StepActions({ row }: { readonly row: Row }) {
  const { changeStep } = useIntents();
  const { step } = row;
  // Nothing leads to the view that the person is in.
  const isThere = useOnboarding(
    ({ session }) => step.action.open === 'view' && step.action.view === session.activeView,
  );
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <Box
      ref={root}
      tabIndex={-1}
      outline="none"
      display="flex"
      flexWrap="wrap"
      alignItems="center"
      columnGap="space40"
      rowGap="space30"
    >
      {row.state !== 'locked' && row.state !== 'skipped' && !isThere && (
        <Follow step={step} primary={row.state !== 'done'} />
      )}
      <ShowWhere step={step} />
      {changesFor(row).map(({ change, label }) => (
        <SmallButton
          key={change}
          step={step}
          label={label}
          onClick={() => changeStep(step.id, { do: change })}
        />
      ))}
    </Box>
  );
}

type Change = {
  readonly change: Parameters<ReturnType<typeof useIntents>['changeStep']>[1]['do'];
  readonly label: StringKey;
};

function changesFor({ state, step, check, progress }: Row): readonly Change[] {
  const confirm: Change = { change: 'acknowledge', label: 'OnboardingActionConfirm' };
  const snooze: Change = { change: 'snooze', label: 'OnboardingActionSnooze' };
  const skip: Change = { change: 'skip', label: 'OnboardingActionSkip' };
  const canConfirm =
    step.confirm === 'always'
      ? // A step whose reading is its doing is confirmed where it is read.
        step.action.open !== 'tab'
      : step.confirm === 'when-unknown' && check.is === 'unknown' && check.why !== 'not-yet';
  switch (state) {
    case 'done':
      return saidAt(progress) !== undefined ? [{ change: 'undo', label: 'OnboardingActionUndo' }] : [];
    case 'skipped':
      return [{ change: 'unskip', label: 'OnboardingActionUnskip' }];
    case 'snoozed':
      return [{ change: 'unsnooze', label: 'OnboardingActionUnsnooze' }];
    case 'locked':
      return [skip];
    case 'reverted':
    case 'todo':
      return [...(canConfirm ? [confirm] : []), snooze, skip];
  }
}

function Follow({ step, primary }: { readonly step: Step; readonly primary: boolean }) {
  const text = useText();
  const { followStep } = useIntents();
  const label = actionOf(step, text);
  if (!label) return null;
  const variant = primary ? 'primary' : 'secondary';
  const href =
    step.action.open === 'console'
      ? consolePages[step.action.page]
      : step.action.open === 'link'
        ? step.action.url
        : undefined;
  if (href) {
    return (
      <ExternalButton variant={variant} href={href}>
        {label}
      </ExternalButton>
    );
  }
  return (
    <Button variant={variant} size="small" onClick={() => followStep(step)}>
      {label}
    </Button>
  );
}

/** Points at the control in Flex; while somebody is served, it says that this waits. */
function ShowWhere({ step }: { readonly step: Step }) {
  const text = useText();
  const { showStep } = useIntents();
  const spotlight = useOnboarding((state) => state.spotlight);
  if (!step.target || spotlight.is === 'off') return null;
  if (spotlight.is === 'waiting' && spotlight.step === step.id)
    return <Paragraph small>{text('OnboardingShowStepWaits')}</Paragraph>;
  return (
    <SmallButton
      step={step}
      label="OnboardingShowStep"
      onClick={() => showStep(step.id)}
      testId={`onboarding-show-${step.id}`}
    />
  );
}

function SmallButton({
  step,
  label,
  onClick,
  testId,
}: {
  readonly step: Step;
  readonly label: StringKey;
  readonly onClick: () => void;
  readonly testId?: string;
}) {
  const text = useText();
  const action = text(label);
  return (
    <Button
      variant="link"
      size="reset"
      onClick={onClick}
      data-testid={testId}
      aria-label={text('OnboardingActionNamed', { action, title: titleOf(step, text) })}
    >
      {action}
    </Button>
  );
}
