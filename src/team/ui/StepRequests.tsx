import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React, { forwardRef, useEffect, useRef, useState, type ReactNode } from 'react';
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
      {mayBeAsked(status) && (
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
  const { keep, reset } = useFocusWith(asking);
  const question = `onboarding-reset-${of.worker}-${of.step}`;
  const confirm = () => {
    setAsking(false);
    resetStep(of.worker, of.step);
  };
  return (
    <Outcome status={asking ? undefined : status} kind="reset">
      {asking ? (
        <Box
          display="flex"
          flexWrap="wrap"
          justifyContent="flex-end"
          columnGap="space30"
          rowGap="space20"
          whiteSpace="normal"
        >
          <Small id={question}>{text('OnboardingTeamResetConfirm')}</Small>
          <SmallButton of={of} label="OnboardingTeamReset" onClick={confirm} />
          <Button
            ref={keep}
            variant="link"
            size="reset"
            aria-describedby={question}
            onClick={() => setAsking(false)}
          >
            {text('OnboardingTeamResetKeep')}
          </Button>
        </Box>
      ) : (
        mayBeAsked(status) && (
          <SmallButton ref={reset} of={of} label="OnboardingTeamReset" onClick={() => setAsking(true)} />
        )
      )}
    </Outcome>
  );
}

/** The button that asked is gone while it is asked, and the other way round: the keyboard's focus goes to what loses nothing. */
function useFocusWith(asking: boolean) {
  const keep = useRef<HTMLButtonElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  useWhenChanged(asking, () => (asking ? keep : reset).current?.focus());
  return { keep, reset };
}

/** Does something once a value is another than it was drawn with before. */
function useWhenChanged(value: unknown, act: () => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (value !== before.current) act();
    before.current = value;
  });
}

function useOutcome({ worker, step }: StepOf, kind: StepRequest['kind']): StepRequest['status'] | undefined {
  return useOnboarding(({ team, session }) => {
    const latest = team.requests[requestKey(worker, step)];
    return latest?.kind === kind && session.now < latest.until ? latest.status : undefined;
  });
}

/** Whether nothing was asked, or came to nothing for a reason that may be over by now. */
function mayBeAsked(status: StepRequest['status'] | undefined): boolean {
  return status === undefined || status === 'failed';
}

interface OutcomeProps {
  readonly kind: StepRequest['kind'];
  readonly status: StepRequest['status'] | undefined;
  readonly children: ReactNode;
}

function Outcome({ kind, status, children }: OutcomeProps) {
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  useWhenChanged(status, () => {
    // The button that was pressed is gone.
    if (status === 'asked') root.current?.focus();
  });
  return (
    <Box ref={root} tabIndex={-1} outline="none" display="flex" columnGap="space30" whiteSpace="nowrap">
      <span role="status">{status && <Small>{text(statusLabel(kind, status))}</Small>}</span>
      {children}
    </Box>
  );
}

function Small({ id, children }: { readonly id?: string; readonly children: string }) {
  return (
    <Text as="span" id={id} fontSize="fontSize20" lineHeight="lineHeight30" color="colorTextWeak">
      {children}
    </Text>
  );
}

interface SmallButtonProps {
  readonly of: StepOf;
  readonly label: StringKey;
  readonly onClick: () => void;
}

const SmallButton = forwardRef<HTMLButtonElement, SmallButtonProps>(function SmallButton(
  { of: { name, step }, label, onClick },
  ref,
) {
  const text = useText();
  const action = text(label);
  return (
    <Button
      ref={ref}
      variant="link"
      size="reset"
      onClick={onClick}
      aria-label={text('OnboardingTeamActionNamed', { action, name, title: stepTitle(step, text) })}
    >
      {action}
    </Button>
  );
});
