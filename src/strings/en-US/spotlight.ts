export const spotlight = {
  OnboardingShowStep: 'Show me where',
  OnboardingShowStepWaits: 'Flex shows you as soon as you are free.',
  OnboardingSpotlightGo: 'Go to it',
  OnboardingSpotlightClose: 'Close',
  OnboardingSpotlightHidden: 'It is on this page and out of sight: scroll to it, or close what covers it.',

  OnboardingSpotlightChoose: 'Choose {{name}} here.',
  OnboardingSpotlightSideNav: 'Open the bar with the views here.',
  OnboardingSpotlightSideNavOpen: 'The bar with the views is open already, at the left.',
  OnboardingSpotlightSideNavMissing:
    '{{name}} stands in the bar at the left of most Flex installations. In yours it does not.',
  OnboardingSpotlightActivityMenu: 'Open this menu and choose Available.',
  OnboardingSpotlightActivityMenuMissing:
    'The menu with your status stands at the right end of the header. It is not there now.',
  OnboardingSpotlightLauncher: 'This button opens onboarding and closes it.',
  OnboardingSpotlightLauncherMissing: 'The button for onboarding stands in the header. It is not there now.',
  OnboardingSpotlightTabMissing: '{{name}} is a tab of this panel. You do not have it.',
  OnboardingSpotlightTaskList: 'Calls and messages appear here. Choose Accept on the one that you take.',
  OnboardingSpotlightTaskListMissing:
    'Calls and messages appear at the left of Agent Desktop. It is not on the screen now.',
  OnboardingSpotlightAcceptTask: 'Choose Accept here.',
  OnboardingSpotlightCompleteTask:
    'Choose this button. If it does not say Complete, choose it again once it does.',
  OnboardingSpotlightReadinessColumn: 'Each person’s progress stands in this column.',
  OnboardingSpotlightReadinessColumnMissing:
    'Each person’s progress stands in a column of the table in Teams. It is not there now.',
  OnboardingSpotlightLiveCall: 'Choose this call. The button to listen in appears beside it.',
  OnboardingSpotlightLiveCallMissing:
    'Nobody you see in Teams is on a call now. When somebody is, choose their call, then Monitor Call.',
  OnboardingSpotlightMonitorCall: 'Choose this button to listen in. Nobody hears you.',
} as const;
