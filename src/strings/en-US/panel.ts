export const panel = {
  /** BCP 47: which language this table is in, for screen readers and hyphens. */
  OnboardingLanguage: 'en-US',
  OnboardingPanelTitle: 'Onboarding',
  OnboardingPanelClose: 'Close onboarding',
  OnboardingTabChecklist: 'Checklist',
  OnboardingTabNotifications: 'Notifications',
  OnboardingTabRoles: 'Roles',
  OnboardingTabAccount: 'Account',
  OnboardingTabTeam: 'Team',
} as const;
