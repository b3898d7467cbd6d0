export const panel = {
  OnboardingTabChecklist: 'Checklist',
} as const;
