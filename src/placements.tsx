import React from 'react';
import { Launcher } from './checklist/Launcher';
import { NextStep } from './checklist/NextStep';
import { ViewHint } from './checklist/ViewHint';
import type { ReadConfig } from './config';
import type { Column } from './flex/column';
import type { Placement } from './flex/place';
import { NotificationPrompt } from './notifications/NotificationPrompt';
import { Panel } from './panel/Panel';
import type { Viewer } from './roles/permissions';
import { tabsFor } from './tabs';
import { NudgeLine } from './team/NudgeLine';
import { TeamCell } from './team/TeamCell';
import { seesTeam } from './team/audience';
import { selectStanding } from './team/members';
import { compareStandings } from './team/standing';
import { TrialBanner } from './trial/TrialBanner';

/**
 * Everything that is put into Flex for one person: what, where, in which order. Nothing else adds content.
 * Where each slot lands on the screen is in docs/architecture.md.
 */
export function placementsFor(settings: ReadConfig, viewer: Viewer): readonly Placement[] {
  const { config } = settings;
  const tabs = tabsFor(settings, viewer);
  const rows: readonly (Placement | false)[] = [
    config.trial_banner.enabled && {
      name: 'trial-banner',
      target: 'RootContainer',
      sortOrder: -2,
      element: <TrialBanner audience={config.trial_banner.audience} />,
    },
    config.notification_prompt.enabled && {
      name: 'notification-prompt',
      target: 'RootContainer',
      sortOrder: -1,
      element: <NotificationPrompt />,
    },
    tabs.length > 0 && {
      name: 'launcher',
      target: 'MainHeader',
      align: 'end',
      sortOrder: -1,
      element: <Launcher />,
    },
    config.checklist.enabled && {
      name: 'nudge',
      target: 'RootContainer',
      sortOrder: 2.4,
      element: <NudgeLine />,
    },
    config.checklist.enabled && {
      name: 'view-hint',
      target: 'RootContainer',
      sortOrder: 2.5,
      element: <ViewHint />,
    },
    config.checklist.enabled && {
      name: 'next-step',
      target: 'NoTasksCanvas',
      align: 'end',
      sortOrder: 100,
      element: <NextStep />,
    },
    tabs.length > 0 && {
      name: 'panel',
      target: 'MainContainer',
      align: 'end',
      sortOrder: 100,
      element: <Panel tabs={tabs} />,
    },
  ];
  return rows.filter((row): row is Placement => row !== false);
}

/** The columns that are put into the table of workers in Teams, for one person. */
export function columnsFor({ config }: ReadConfig, viewer: Viewer): readonly Column[] {
  if (!seesTeam(config, viewer)) return [];
  return [
    {
      name: 'onboarding-readiness',
      header: 'OnboardingTeamColumn',
      // More would push Flex's task cards over the edge of their cells beside the docked panel.
      width: '16%',
      cell: (sid) => <TeamCell sid={sid} />,
      compare: (state, a, b) => compareStandings(selectStanding(state, a), selectStanding(state, b)),
    },
  ];
}
