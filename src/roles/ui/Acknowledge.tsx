import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React, { useRef } from 'react';
import { useChecklist } from '../../checklist/useChecklist';
import { FormattedText } from '../../ui/FormattedText';
import { useIntents, useText } from '../../store/hooks';
import { Paragraph } from '../../ui/Paragraph';
import { Time } from '../../ui/Time';
import { useKeptFocus } from '../../ui/useKeptFocus';

/** The steps that reading this tab fulfils. */
const readHere: readonly string[] = ['know-your-role', 'know-console'];

/**
 * Says that the tab was read. It stands at the end and nowhere else, so that the way to it, by scrolling or by keyboard,
 * is the reading.
 */
export function Acknowledge() {
  const text = useText();
  const { changeStep } = useIntents();
  const rows = useChecklist().rows.filter(({ step }) => readHere.includes(step.id));
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  if (rows.length === 0) return null;
  const unread = rows.filter(({ state }) => state !== 'done');
  const acknowledge = () => unread.forEach(({ step }) => changeStep(step.id, { do: 'acknowledge' }));
  const readAt = Math.max(...rows.map(({ progress }) => progress.done?.at ?? 0));
  return (
    <Box ref={root} tabIndex={-1} outline="none">
      {unread.length > 0 ? (
        <Button variant="primary" size="small" onClick={acknowledge}>
          {text('OnboardingRolesAcknowledge')}
        </Button>
      ) : (
        <Paragraph weak>
          <FormattedText stringKey="OnboardingRolesAcknowledged" values={{ time: <Time at={readAt} /> }} />
        </Paragraph>
      )}
    </Box>
  );
}
