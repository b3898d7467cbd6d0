import type { ReadConfig } from '../config/config';
import type { Viewer } from '../viewer/model/permissions';
import { seesTeam } from '../team/model/audience';
import { isAdmin } from '../account/model/bannerPolicy';
import { panelTabs, type PanelTab } from '../panel/tabs';

/** The tabs of the panel for one person, in order. */
export function tabsFor({ config }: ReadConfig, viewer: Viewer): readonly PanelTab[] {
  const shown: Readonly<Record<PanelTab, boolean>> = {
    checklist: config.checklist.enabled,
    notifications: config.notification_prompt.enabled,
    roles: config.role_panel.enabled,
    account: isAdmin(viewer),
    team: seesTeam(config, viewer),
  };
  return panelTabs.filter((tab) => shown[tab]);
}
