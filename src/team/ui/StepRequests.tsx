import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React, { useState, type ReactNode } from 'react';
import { requestKey, type StepRequest } from '../slice';
import { statusLabel, stepTitle } from '../model/labels';
import type { StringKey } from '../../strings';
import { useIntents, useOnboarding, useText } from '../../store/hooks';

/** One step of one worker. */
export interface StepOf {
  readonly worker: string;
  readonly name: string;
  readonly step: string;
}

/** Reminds the person of the step, and says what became of it. */
export function NudgeStep({ of }: { readonly of: StepOf }) {
  const { nudge } = useIntents();
  const status = useOutcome(of, 'nudge');
  return (
    <Outcome status={status} kind="nudge">
      {(status === undefined || isWorthAnother(status)) && (
        <SmallButton of={of} label="OnboardingTeamNudge" onClick={() => nudge(of.worker, of.step)} />
      )}
    </Outcome>
  );
}

/** Lets the person take the step again; asks first, because what they have done is lost. */
export function ResetStep({ of }: { readonly of: StepOf }) {
  const text = useText();
  const { resetStep } = useIntents();
  const status = useOutcome(of, 'reset');
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    resetStep(of.worker, of.step);
  };
  const button = (label: StringKey, onClick: () => void) => (
    <SmallButton of={of} label={label} onClick={onClick} />
  );
  if (!asking) {
    return (
      <Outcome status={status} kind="reset">
        {(status === undefined || isWorthAnother(status)) &&
          button('OnboardingTeamReset', () => setAsking(true))}
      </Outcome>
    );
  }
  return (
    <Box display="flex" flexWrap="wrap" justifyContent="flex-end" columnGap="space30">
      <Small>{text('OnboardingTeamResetConfirm')}</Small>
      {button('OnboardingTeamReset', confirm)}
      <Button variant="link" size="reset" onClick={() => setAsking(false)}>
        {text('OnboardingTeamResetKeep')}
      </Button>
    </Box>
  );
}

function useOutcome({ worker, step }: StepOf, kind: StepRequest['kind']): StepRequest['status'] | undefined {
  return useOnboarding(({ team }) => {
    const latest = team.requests[requestKey(worker, step)];
    return latest?.kind === kind ? latest.status : undefined;
  });
}

/** Whether the request came to nothing for a reason that may be over by now. */
function isWorthAnother(status: StepRequest['status']): boolean {
  return !['asked', 'done', 'busy', 'conflict'].includes(status);
}

interface OutcomeProps {
  readonly kind: StepRequest['kind'];
  readonly status: StepRequest['status'] | undefined;
  readonly children: ReactNode;
}

function Outcome({ kind, status, children }: OutcomeProps) {
  const text = useText();
  return (
    <Box display="flex" columnGap="space30" flexShrink={0}>
      <span role="status">{status && <Small>{text(statusLabel(kind, status))}</Small>}</span>
      {children}
    </Box>
  );
}

function Small({ children }: { readonly children: string }) {
  return (
    <Text as="span" fontSize="fontSize20" lineHeight="lineHeight30" color="colorTextWeak">
      {children}
    </Text>
  );
}

interface SmallButtonProps {
  readonly of: StepOf;
  readonly label: StringKey;
  readonly onClick: () => void;
}

function SmallButton({ of: { name, step }, label, onClick }: SmallButtonProps) {
  const text = useText();
  const action = text(label);
  return (
    <Button
      variant="link"
      size="reset"
      onClick={onClick}
      aria-label={text('OnboardingTeamActionNamed', { action, name, title: stepTitle(step, text) })}
    >
      {action}
    </Button>
  );
}
