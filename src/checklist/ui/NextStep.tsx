import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';
import { useChecklist } from '../useChecklist';
import { titleOf } from '../model/labels';
import { isAvailable } from '../../facts/model/facts';
import { useIntents, useOnboarding, useText } from '../../store/hooks';

/** The recommended step, where an agent looks who has nothing to do. */
export function NextStep() {
  const text = useText();
  const { openPanel } = useIntents();
  const next = useChecklist().next;
  const available = useOnboarding(({ facts }) => isAvailable(facts));
  if (!next) return null;
  return (
    <Box marginTop="space60" data-testid="onboarding-next-step">
      <Button variant="secondary" size="small" onClick={() => openPanel('checklist')}>
        {/* Nobody waits for work who gets none. */}
        {text(available ? 'OnboardingNoTasksNext' : 'OnboardingLauncherNext', {
          title: titleOf(next.step, text),
        })}
      </Button>
    </Box>
  );
}
