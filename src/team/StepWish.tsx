import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React, { useState, type ReactNode } from 'react';
import { wishKey, type Wish } from './slice';
import { outcomeKey, stepTitle } from './words';
import type { StringKey } from '../strings';
import { useIntents, useOnboarding, useText } from '../ui/hooks';

/** One step of one worker. */
export interface StepOf {
  readonly worker: string;
  readonly name: string;
  readonly step: string;
}

/** Reminds the person of the step, and says what became of it. */
export function NudgeStep({ of }: { readonly of: StepOf }) {
  const { nudge } = useIntents();
  const became = useOutcome(of, 'nudge');
  return (
    <Outcome became={became} wish="nudge">
      {(became === undefined || isWorthAnother(became)) && (
        <SmallButton
          of={of}
          label="OnboardingTeamNudge"
          named="OnboardingTeamNudgeNamed"
          onClick={() => nudge(of.worker, of.step)}
        />
      )}
    </Outcome>
  );
}

/** Lets the person take the step again; asks first, because what they have done is lost. */
export function ResetStep({ of }: { readonly of: StepOf }) {
  const text = useText();
  const { resetStep } = useIntents();
  const became = useOutcome(of, 'reset');
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    resetStep(of.worker, of.step);
  };
  const button = (label: StringKey, onClick: () => void) => (
    <SmallButton of={of} label={label} named="OnboardingTeamResetNamed" onClick={onClick} />
  );
  if (!asking) {
    return (
      <Outcome became={became} wish="reset">
        {(became === undefined || isWorthAnother(became)) &&
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

function useOutcome({ worker, step }: StepOf, wish: Wish['wish']): Wish['became'] | undefined {
  return useOnboarding(({ team }) => {
    const latest = team.wishes[wishKey(worker, step)];
    return latest?.wish === wish ? latest.became : undefined;
  });
}

/** Whether the wish came to nothing for a reason that may be over by now. */
function isWorthAnother(became: Wish['became']): boolean {
  return !['asked', 'done', 'busy', 'conflict'].includes(became);
}

interface OutcomeProps {
  readonly wish: Wish['wish'];
  readonly became: Wish['became'] | undefined;
  readonly children: ReactNode;
}

function Outcome({ wish, became, children }: OutcomeProps) {
  const text = useText();
  return (
    <Box display="flex" columnGap="space30" flexShrink={0}>
      <span role="status">{became && <Small>{text(outcomeKey(wish, became))}</Small>}</span>
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
  readonly named: StringKey;
  readonly onClick: () => void;
}

function SmallButton({ of: { name, step }, label, named, onClick }: SmallButtonProps) {
  const text = useText();
  return (
    <Button
      variant="link"
      size="reset"
      onClick={onClick}
      aria-label={text(named, { name, title: stepTitle(step, text) })}
    >
      {text(label)}
    </Button>
  );
}
