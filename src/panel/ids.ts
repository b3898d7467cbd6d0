/** The header's button refers to the panel by id. */
export const PANEL_ID = 'onboarding-panel';
