/** The panel and the header's button that opens it refer to each other by id. */
export const PANEL_ID = 'onboarding-panel';
export const LAUNCHER_ID = 'onboarding-launcher';
