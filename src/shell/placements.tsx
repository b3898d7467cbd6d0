import React, { lazy } from 'react';
import { whenIdle } from '../browser/idle';
import type { OnboardingConfig, ReadConfig } from '../config/config';
import type { Column } from '../flex/column';
import type { Placement } from '../flex/place';
import type { OnboardingContext } from '../store/hooks';
import type { Viewer } from '../viewer/model/permissions';
import { placementNames, type PlacementName } from './placementNames';
import { tabsFor } from './tabs';
import { teamCell, teamCellStyle } from '../team/ui/teamCell';
import { seesTeam } from '../team/model/audience';
import { selectReadiness } from '../team/members';
import { compareReadiness, type Readiness } from '../team/model/readiness';

const evaluateContent = () => import(/* webpackMode: "eager" */ './Content');

/**
 * Evaluates what draws, Paste with it: in the one file, but most of what evaluating costs, so it waits for Flex's first screen,
 * and Paste's styling, half of it, comes first and by itself.
 */
export const evaluations: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackMode: "eager" */ './Themed'),
  evaluateContent,
];

const loadContent = async () => ({ default: (await evaluateContent()).Content });
const Content = lazy(loadContent);

/** The panel is as much to draw as all the rest: it comes one pause of the browser later, so that neither is a long task. */
const ContentAfterPause = lazy(async () => {
  const content = await loadContent();
  await new Promise<void>((resolve) => void whenIdle(resolve));
  return content;
});

/** Whether steps point at their controls: without the list there is none to point for. */
export const hasSpotlight = ({ checklist, spotlight }: OnboardingConfig) =>
  checklist.enabled && spotlight.enabled;

/**
 * Everything that is put into Flex for one person: what, where, in which order. Nothing else adds content.
 * Where each slot lands on the screen is in docs/architecture.md.
 */
export function placementsFor(settings: ReadConfig, viewer: Viewer): readonly Placement[] {
  const { config } = settings;
  const tabs = tabsFor(settings, viewer);
  const placements: Readonly<Record<PlacementName, Omit<Placement, 'name' | 'element'> | false>> = {
    'trial-banner': config.trial_banner.enabled && {
      target: 'RootContainer',
      sortOrder: -2,
    },
    'notification-prompt': config.notification_prompt.enabled && {
      target: 'RootContainer',
      sortOrder: -1,
    },
    launcher: tabs.length > 0 && {
      target: 'MainHeader',
      align: 'end',
      sortOrder: -1,
    },
    nudge: config.checklist.enabled && {
      target: 'RootContainer',
      sortOrder: 2.4,
    },
    'view-hint': config.checklist.enabled && {
      target: 'RootContainer',
      sortOrder: 2.5,
    },
    'next-step': config.checklist.enabled && {
      target: 'NoTasksCanvas',
      align: 'end',
      sortOrder: 100,
    },
    practice: config.checklist.enabled &&
      config.practice.enabled && {
        target: 'NoTasksCanvas',
        align: 'end',
        sortOrder: 101,
      },
    panel: tabs.length > 0 && {
      target: 'MainContainer',
      align: 'end',
      sortOrder: 100,
    },
    spotlight: hasSpotlight(config) && {
      target: 'RootContainer',
      align: 'end',
      sortOrder: 100,
    },
  };
  return placementNames.flatMap((name) => {
    const placement = placements[name];
    const Drawn = name === 'panel' ? ContentAfterPause : Content;
    return placement ? [{ name, ...placement, element: <Drawn name={name} settings={settings} /> }] : [];
  });
}

/** The columns that are put into the table of workers in Teams, for one person. */
export function columnsFor(
  { config }: ReadConfig,
  viewer: Viewer,
  { steps, text }: OnboardingContext,
): readonly Column<Readiness | undefined>[] {
  if (!seesTeam(config, viewer)) return [];
  return [
    {
      name: 'onboarding-readiness',
      header: 'OnboardingTeamColumn',
      // More would push Flex's task cards over the edge of their cells beside the docked panel.
      width: '16%',
      select: (state, sid) => selectReadiness(state, sid, steps),
      cell: (readiness, sid) => teamCell(readiness, sid, text),
      style: teamCellStyle,
      compare: compareReadiness,
    },
  ];
}
