import React, { type ReactElement } from 'react';
import { TrialBanner } from '../account/ui/TrialBanner';
import { NextStep } from '../checklist/ui/NextStep';
import { PracticeInstead } from '../checklist/ui/PracticeInstead';
import { ViewHint } from '../checklist/ui/ViewHint';
import type { ReadConfig } from '../config/config';
import { NotificationPrompt } from '../notifications/ui/NotificationPrompt';
import { Spotlight } from '../spotlight/ui/Spotlight';
import { NudgeLine } from '../team/ui/NudgeLine';
import { FlexColors } from './FlexColors';
import { Launcher } from './Launcher';
import { Panel } from './Panel';
import type { PlacementName } from './placementNames';
import { tabContents } from './tabContents';
import { Themed } from './Themed';

interface Props {
  readonly name: PlacementName;
  readonly settings: ReadConfig;
}

/** What a placement shows, in Paste's theme. */
export function Content({ name, ...given }: Props) {
  return <Themed>{contents[name](given)}</Themed>;
}

const contents: Readonly<Record<PlacementName, (given: Omit<Props, 'name'>) => ReactElement>> = {
  'trial-banner': ({ settings }) => <TrialBanner audience={settings.config.trial_banner.audience} />,
  'notification-prompt': () => <NotificationPrompt />,
  launcher: () => (
    <>
      <FlexColors />
      <Launcher />
    </>
  ),
  nudge: () => <NudgeLine />,
  'view-hint': () => <ViewHint />,
  'next-step': () => <NextStep />,
  practice: () => <PracticeInstead />,
  panel: ({ settings }) => <Panel contents={tabContents(settings)} />,
  spotlight: () => <Spotlight />,
};
