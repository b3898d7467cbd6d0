import React, { type ReactElement } from 'react';
import { ChecklistTab } from '../checklist/ui/ChecklistTab';
import type { PanelTab } from '../panel/tabs';
import type { ReadConfig } from '../config/config';
import { NotificationsTab } from '../notifications/ui/NotificationsTab';
import { RolesTab } from '../roles/ui/RolesTab';
import type { StringKey } from '../strings';
import { TeamTab } from '../team/ui/TeamTab';
import { AccountTab } from '../account/ui/AccountTab';

/** What one tab of the docked panel shows. */
export interface TabContent {
  readonly label: StringKey;
  readonly content: ReactElement;
  /** Whether the content reaches to the panel's edges. */
  readonly flush?: boolean;
}

/** Each part of the product adds its row here. */
export const tabContents = ({ config, mistakes }: ReadConfig): Readonly<Record<PanelTab, TabContent>> => ({
  checklist: { label: 'OnboardingTabChecklist', content: <ChecklistTab />, flush: true },
  notifications: { label: 'OnboardingTabNotifications', content: <NotificationsTab /> },
  roles: { label: 'OnboardingTabRoles', content: <RolesTab /> },
  account: {
    label: 'OnboardingTabAccount',
    content: <AccountTab domain={config.functions_domain} mistakes={mistakes} />,
  },
  team: { label: 'OnboardingTabTeam', content: <TeamTab />, flush: true },
});
