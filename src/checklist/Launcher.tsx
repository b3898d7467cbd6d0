import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import { Tooltip } from '@twilio-paste/core/tooltip';
import React from 'react';
import { selectChecklist } from './slice';
import { titleOf } from './words';
import { PANEL_ID } from '../panel/Panel';
import { ProgressRing } from '../ui/ProgressRing';
import { useIntents, useOnboarding, useText } from '../ui/hooks';

export const LAUNCHER_ID = 'onboarding-launcher';

/** The header's button: how far the person is, and the way into the panel and out of it. */
export function Launcher() {
  const text = useText();
  const { openPanel, closePanel } = useIntents();
  const { done, total, finished, next } = useOnboarding((state) => selectChecklist(state.checklist));
  const tab = useOnboarding(({ panel }) => panel.tab);
  const open = useOnboarding(({ checklist }) => !checklist.record.hidden.value);
  const label = finished
    ? text('OnboardingLauncherDone')
    : text('OnboardingLauncherProgress', { done, total });
  return (
    <Tooltip text={next ? text('OnboardingLauncherNext', { title: titleOf(next.step, text) }) : label}>
      <Box
        as="button"
        type="button"
        id={LAUNCHER_ID}
        data-testid="onboarding-launcher"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? PANEL_ID : undefined}
        onClick={() => (open ? closePanel() : openPanel(tab))}
        display="inline-flex"
        alignItems="center"
        columnGap="space20"
        height="36px"
        paddingX="space40"
        border="none"
        borderRadius="borderRadius20"
        color="colorTextInverse"
        backgroundColor="transparent"
        cursor="pointer"
        outline="none"
      >
        <ProgressRing done={done} total={total} inherit />
        <Text
          as="span"
          color="inherit"
          fontSize="fontSize30"
          lineHeight="lineHeight30"
          fontWeight="fontWeightMedium"
        >
          {finished ? text('OnboardingLauncherAllSet') : `${done}/${total}`}
        </Text>
      </Box>
    </Tooltip>
  );
}
