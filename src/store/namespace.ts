/** The key of everything of ours in Flex's store. */
export const NAMESPACE = 'plugin-flex-onboarding';
