/** Every element that is put into Flex, by its name: in the log should it fail, and as `onboarding-<name>` the test id where it has one. */
export const placementNames = [
  'trial-banner',
  'notification-prompt',
  'launcher',
  'nudge',
  'view-hint',
  'next-step',
  'practice',
  'panel',
  'spotlight',
] as const;
export type PlacementName = (typeof placementNames)[number];
