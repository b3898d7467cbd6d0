import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Practise } from '../../practice/ui/Practise';
import { useOnboarding } from '../../store/hooks';
import { practisable } from '../model/practisable';
import { useChecklist } from '../useChecklist';

/**
 * Where an agent without work looks: both kinds of practice, as long as nothing was done yet of what they stand for, and not before
 * they were ever Available: the next step, just above, says that first.
 */
export function PracticeInstead() {
  const { rows, next } = useChecklist();
  const isThere = useOnboarding(({ practice }) => practice?.deployed === true);
  const wanted = rows.filter(({ step }) => practisable[step.id]);
  if (!isThere || wanted.length === 0 || !wanted.every(({ state }) => state === 'todo' || state === 'locked'))
    return null;
  if (next?.step.id === 'go-available') return null;
  return (
    <Box marginTop="space60" paddingX="space40" maxWidth="size40" textAlign="center">
      <Practise kinds={['message', 'task']} align="center" />
    </Box>
  );
}
