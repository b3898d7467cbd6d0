export const panel = {
  /** BCP 47: which language this table is in, for screen readers and hyphens. */
  OnboardingLanguage: 'en-US',
  OnboardingPanelTitle: 'Onboarding',
  OnboardingPanelClose: 'Close onboarding',
  /** After the words of a link. */
  OnboardingLinkOutside: '(opens a page outside Flex)',
  OnboardingTabChecklist: 'Checklist',
  OnboardingTabNotifications: 'Notifications',
  OnboardingTabRoles: 'Roles',
  OnboardingTabAccount: 'Account',
  OnboardingTabTeam: 'Team',
} as const;
