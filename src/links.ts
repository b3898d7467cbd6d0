/**
 * Every address outside Flex that the product leads to, in one place. Which page documents each of them, and when it was
 * read, stands in docs/claims.md.
 */
const console = 'https://1console.twilio.com/us1';
/** Twilio documents the pages of Flex and TaskRouter under the older Console's address. */
const legacyConsole = 'https://console.twilio.com/us1';

/** Where the Flex UI is. People who come through an identity provider have the name of their account's domain behind it. */
export const flexAddress = 'https://flex.twilio.com';

/** Pages of the Twilio Console. */
export const consolePages = {
  flexOverview: `${legacyConsole}/develop/flex/overview`,
  singleSignOn: `${legacyConsole}/develop/flex/users-and-access/single-sign-on`,
  skills: `${legacyConsole}/develop/flex/users-and-access/skills`,
  taskRouter: `${legacyConsole}/develop/taskrouter/workspaces`,
  phoneNumbers: `${console}/develop/phone-numbers/manage/incoming`,
  verifiedCallerIds: `${console}/develop/phone-numbers/manage/verified`,
  billing: `${console}/billing/manage-billing/billing-overview`,
  users: 'https://www.twilio.com/console/project/users',
  complianceProfiles: `${console}/develop/trusthub/compliance-profiles/primary`,
} as const;

export type ConsolePage = keyof typeof consolePages;

/** Twilio's own documents, and its support. */
export const documents = {
  support: 'https://help.twilio.com',
  trials: 'https://www.twilio.com/docs/usage/trials',
  a2p10dlc: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc',
  tollFree: 'https://www.twilio.com/docs/messaging/compliance/toll-free/console-onboarding',
  smsByCountry: 'https://www.twilio.com/en-us/guidelines/sms',
  users: 'https://www.twilio.com/docs/flex/admin-guide/setup/flex-ui-users',
  singleSignOn: 'https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration',
  teams: 'https://www.twilio.com/docs/flex/admin-guide/setup/teams',
  overwrittenRoles: 'https://help.twilio.com/articles/43413131018395',
} as const;

/** The makers of browsers and operating systems, on their own settings for notifications. */
export const vendorHelp = {
  chrome: 'https://support.google.com/chrome/answer/3220216',
  edge: 'https://support.microsoft.com/microsoft-edge/manage-website-notifications-in-microsoft-edge-0c555609-5bf2-479d-a59d-fb30a0b80b2b',
  firefox: 'https://support.mozilla.org/kb/push-notifications-firefox',
  safari: 'https://support.apple.com/guide/safari/customize-website-notifications-sfri40734/mac',
  macos: 'https://support.apple.com/guide/mac-help/change-notifications-settings-mh40583/mac',
  windows:
    'https://support.microsoft.com/windows/notifications-and-do-not-disturb-in-windows-feeca47f-0baf-5680-16f0-8801db1a8466',
} as const;
