import { Button } from '@twilio-paste/core/button';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { PanelTab } from '../../panel/tabs';
import { selectOpenTab } from '../../panel/open';
import { isAvailable } from '../../facts/model/facts';
import { openViews } from '../../viewer/model/abilities';
import { isViewName, type HintedView } from '../../viewer/model/views';
import type { StringKey } from '../../strings';
import { useIntents, useOnboarding, useText } from '../../store/hooks';
import { useUndisturbed } from '../../store/useUndisturbed';
import { CloseButton } from '../../ui/CloseButton';
import { Paragraph } from '../../ui/Paragraph';
import { advice, Strip, StripWords } from '../../ui/Strip';

const hints: Readonly<Record<HintedView, { readonly title: StringKey; readonly advice: StringKey }>> = {
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
 * the notification prompt is there, one piece of advice at a time, and until the person is with no customer.
 */
export function ViewHint() {
  const text = useText();
  const { dismiss, openPanel } = useIntents();
  const hasViews = useOnboarding(({ viewer }) => openViews(viewer).length > 0);
  const active = useOnboarding(({ session }) => session.activeView);
  const view = hasViews ? (isViewName(active) ? active : undefined) : 'none';
  const tab: PanelTab = hasViews ? 'checklist' : 'roles';
  const closed = useOnboarding(({ progress }) => progress.dismissed[`hint:${view ?? 'none'}`] !== undefined);
  const leadsOn = useOnboarding((state) => state.panel.tabs.includes(tab) && selectOpenTab(state) !== tab);
  const prompted = useOnboarding(({ notifications }) => notifications?.prompted === true);
  const available = useOnboarding(({ facts }) => isAvailable(facts));
  const shown = useUndisturbed(view !== undefined && !closed && !prompted);
  if (view === undefined || !shown) return null;
  const hint = available && view === 'agent-desktop' ? whileAvailable : hints[view];
  return (
    <Strip look={advice} label={text('OnboardingHintLabel')} data-testid="onboarding-view-hint">
      <StripWords>
        <Paragraph>
          <Text as="span" fontSize="fontSize30" fontWeight="fontWeightSemibold">
            {text(hint.title)}
          </Text>{' '}
          {text(hint.advice)}
        </Paragraph>
      </StripWords>
      {leadsOn && (
        <Button variant="link" size="reset" onClick={() => openPanel(tab)}>
          {text(hasViews ? 'OnboardingHintOpen' : 'OnboardingHintOpenRoles')}
        </Button>
      )}
      <CloseButton label={text('OnboardingHintClose')} onClick={() => dismiss(`hint:${view}`)} />
    </Strip>
  );
}
