import type { OnboardingConfig } from '../../config/config';
import { panelTabs, type PanelTab } from '../tabs';

/** The tabs that an account leaves on, in order; who of its people sees them is another matter. */
export function tabsTurnedOn(config: OnboardingConfig): readonly PanelTab[] {
  const on: Readonly<Record<PanelTab, boolean>> = {
    checklist: config.checklist.enabled,
    notifications: config.notification_prompt.enabled,
    roles: config.role_panel.enabled,
    account: true,
    team: config.team.enabled,
  };
  return panelTabs.filter((tab) => on[tab]);
}
