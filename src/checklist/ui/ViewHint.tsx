import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { PanelTab } from '../../panel/tabs';
import { usePanelOpen } from '../../panel/usePanelOpen';
import { isAvailable } from '../../facts/model/facts';
import { openViews } from '../../viewer/model/abilities';
import type { StringKey } from '../../strings';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { CloseButton } from '../../ui/CloseButton';
import { Paragraph } from '../../ui/Paragraph';
import { advice, Strip } from '../../ui/Strip';

const hints: Readonly<Record<string, { readonly title: StringKey; readonly advice: StringKey }>> = {
  'agent-desktop': { title: 'OnboardingHintAgentDesktopTitle', advice: 'OnboardingHintAgentDesktopTry' },
  teams: { title: 'OnboardingHintTeamsTitle', advice: 'OnboardingHintTeamsTry' },
  'queues-stats': { title: 'OnboardingHintQueuesStatsTitle', advice: 'OnboardingHintQueuesStatsTry' },
  admin: { title: 'OnboardingHintAdminTitle', advice: 'OnboardingHintAdminTry' },
  none: { title: 'OnboardingHintNoneTitle', advice: 'OnboardingHintNoneTry' },
};

const whileAvailable = {
  title: 'OnboardingHintAgentDesktopTitle',
  advice: 'OnboardingHintAgentDesktopTryAvailable',
} as const;

/**
 * What the view at hand is for and what to try first; closed once, it stays closed for this person. It waits while
 * the notification prompt is there: one piece of advice at a time.
 */
export function ViewHint() {
  const text = useText();
  const { dismiss, openPanel } = useIntents();
  const hasViews = useOnboarding(({ checklist }) => openViews(checklist.viewer).length > 0);
  const active = useOnboarding(({ session }) => session.activeView) ?? '';
  const view = hasViews ? active : 'none';
  const tab: PanelTab = hasViews ? 'checklist' : 'roles';
  const closed = useOnboarding(({ checklist }) => checklist.record.dismissed[`hint:${view}`] !== undefined);
  const atHand = useOnboarding(({ panel }) => panel.tab === tab);
  const panelOpen = usePanelOpen();
  const prompted = useOnboarding(({ session }) => session.prompted);
  const available = useOnboarding(({ checklist }) => isAvailable(checklist.facts));
  const hint = available && view === 'agent-desktop' ? whileAvailable : hints[view];
  if (!hint || closed || prompted) return null;
  return (
    <Strip look={advice} label={text('OnboardingHintLabel')} data-testid="onboarding-view-hint">
      <Box flexGrow={1} minWidth="size0">
        <Paragraph>
          <Text as="span" fontSize="fontSize30" fontWeight="fontWeightSemibold">
            {text(hint.title)}
          </Text>{' '}
          {text(hint.advice)}
        </Paragraph>
      </Box>
      {!(panelOpen && atHand) && (
        <Button variant="link" size="reset" onClick={() => openPanel(tab)}>
          {text(hasViews ? 'OnboardingHintOpen' : 'OnboardingHintOpenRoles')}
        </Button>
      )}
      <CloseButton label={text('OnboardingHintClose')} onClick={() => dismiss(`hint:${view}`)} />
    </Strip>
  );
}
