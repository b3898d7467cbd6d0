import React, { type ReactElement } from 'react';
import { ChecklistTab } from '../checklist/ui/ChecklistTab';
import type { PanelTab } from '../panel/tabs';
import type { ReadConfig } from '../config/config';
import { NotificationsTab } from '../notifications/ui/NotificationsTab';
import { RolesTab } from '../roles/ui/RolesTab';
import type { Viewer } from '../viewer/model/permissions';
import type { StringKey } from '../strings';
import { TeamTab } from '../team/ui/TeamTab';
import { seesTeam } from '../team/model/audience';
import { AccountTab } from '../account/ui/AccountTab';
import { isAdmin } from '../account/model/bannerPolicy';

/** One tab of the docked panel. */
export interface TabDefinition {
  readonly id: PanelTab;
  readonly label: StringKey;
  readonly content: ReactElement;
  /** Whether the content reaches to the panel's edges. */
  readonly flush?: boolean;
}

/** The tabs of the panel for one person, in order. Each part of the product adds its row here. */
export function tabsFor({ config, mistakes }: ReadConfig, viewer: Viewer): readonly TabDefinition[] {
  const tabs: readonly (TabDefinition | false)[] = [
    config.checklist.enabled && {
      id: 'checklist',
      label: 'OnboardingTabChecklist',
      content: <ChecklistTab />,
      flush: true,
    },
    config.notification_prompt.enabled && {
      id: 'notifications',
      label: 'OnboardingTabNotifications',
      content: <NotificationsTab />,
    },
    config.role_panel.enabled && { id: 'roles', label: 'OnboardingTabRoles', content: <RolesTab /> },
    isAdmin(viewer) && {
      id: 'account',
      label: 'OnboardingTabAccount',
      content: <AccountTab domain={config.functions_domain} mistakes={mistakes} />,
    },
    seesTeam(config, viewer) && {
      id: 'team',
      label: 'OnboardingTabTeam',
      content: <TeamTab />,
      flush: true,
    },
  ];
  return tabs.filter((tab): tab is TabDefinition => tab !== false);
}
