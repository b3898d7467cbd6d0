import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { useChecklist } from '../checklist/useChecklist';
import { titleOf } from '../checklist/model/labels';
import { PANEL_ID } from '../panel/ids';
import { usePanelOpen } from '../panel/open';
import { Announcer } from './Announcer';
import { PlainButton } from '../ui/PlainButton';
import { ProgressRing } from '../ui/ProgressRing';
import { LAUNCHER_ID } from '../ui/useFocusBack';
import { useIntents, useOnboarding, useText } from '../store/hooks';

/** The header's button: how far the person is, and the way into the panel and out of it. */
export function Launcher() {
  const text = useText();
  const { openPanel, closePanel } = useIntents();
  const { rows, done, total, finished, next } = useChecklist();
  const tab = useOnboarding(({ panel }) => panel.tab);
  const open = usePanelOpen();
  const [label, figures] =
    rows.length === 0
      ? [text('OnboardingPanelTitle'), text('OnboardingPanelTitle')]
      : finished
        ? [text('OnboardingLauncherDone'), text('OnboardingLauncherAllSet')]
        : [text('OnboardingLauncherProgress', { done, total }), `${done}/${total}`];
  return (
    <>
      <Announcer />
      <PlainButton
        id={LAUNCHER_ID}
        data-testid="onboarding-launcher"
        aria-label={label}
        // Not Paste's Tooltip: its positioning weighs more than all of our checklist.
        title={next ? text('OnboardingLauncherNext', { title: titleOf(next.step, text) }) : label}
        aria-expanded={open}
        aria-controls={open ? PANEL_ID : undefined}
        onClick={() => (open ? closePanel() : openPanel(tab))}
        display="inline-flex"
        alignItems="center"
        columnGap="space20"
        height="36px"
        paddingX="space40"
        borderRadius="borderRadius20"
        color="colorTextInverse"
        _hover={{ textDecoration: 'underline' }}
        _focusVisible={{ boxShadow: 'shadowFocusInverse' }}
      >
        <ProgressRing done={done} total={total} inherit />
        <Text
          as="span"
          color="inherit"
          fontSize="fontSize30"
          lineHeight="lineHeight30"
          fontWeight="fontWeightMedium"
        >
          {figures}
        </Text>
      </PlainButton>
    </>
  );
}
