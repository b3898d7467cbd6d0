export const panel = {
  OnboardingPanelTitle: 'Onboarding',
  OnboardingPanelClose: 'Close onboarding',
  OnboardingTabChecklist: 'Checklist',
  OnboardingTabNotifications: 'Notifications',
  OnboardingTabRoles: 'Roles',
  OnboardingTabAccount: 'Account',
  OnboardingTabTeam: 'Team',
} as const;
