import { HistoryIcon } from '@twilio-paste/icons/esm/HistoryIcon';
import { LockIcon } from '@twilio-paste/icons/esm/LockIcon';
import { ProcessDraftIcon } from '@twilio-paste/icons/esm/ProcessDraftIcon';
import { SkipForwardIcon } from '@twilio-paste/icons/esm/SkipForwardIcon';
import { SuccessIcon } from '@twilio-paste/icons/esm/SuccessIcon';
import { WarningIcon } from '@twilio-paste/icons/esm/WarningIcon';
import React from 'react';
import type { StepState } from '../model/derive';
import type { StringKey } from '../../strings';
import { useText } from '../../store/hooks';

const icons = {
  todo: { Icon: ProcessDraftIcon, color: 'colorTextIcon', label: 'OnboardingStateTodo' },
  locked: { Icon: LockIcon, color: 'colorTextIcon', label: 'OnboardingStateLocked' },
  done: { Icon: SuccessIcon, color: 'colorTextSuccess', label: 'OnboardingStateDone' },
  reverted: { Icon: WarningIcon, color: 'colorTextWarningStrong', label: 'OnboardingStateReverted' },
  skipped: { Icon: SkipForwardIcon, color: 'colorTextIcon', label: 'OnboardingStateSkipped' },
  snoozed: { Icon: HistoryIcon, color: 'colorTextIcon', label: 'OnboardingStateSnoozed' },
} as const satisfies Record<StepState, { label: StringKey; color: string; Icon: unknown }>;

export function StateIcon({ state }: { readonly state: StepState }) {
  const { Icon, color, label } = icons[state];
  return <Icon decorative={false} title={useText()(label)} color={color} size="sizeIcon20" />;
}
