/** The tabs of the docked panel, in order. */
export const panelTabs = ['checklist', 'notifications', 'roles', 'account', 'team'] as const;
export type PanelTab = (typeof panelTabs)[number];
