/**
 * Every address outside Flex that the product leads to, in one place: pages of the Twilio Console, and of documents.
 * Console pages move: checked 2026-11, and where two addresses are in use the page one level up is linked.
 */
const base = 'https://console.twilio.com/us1';

export const consolePages = {
  flexOverview: `${base}/develop/flex/overview`,
  singleSignOn: `${base}/develop/flex/users-and-access/single-sign-on`,
  skills: `${base}/develop/flex/users-and-access/skills`,
  phoneNumbers: `${base}/develop/phone-numbers/manage/incoming`,
  verifiedCallerIds: `${base}/develop/phone-numbers/manage/verified`,
  smsCompliance: `${base}/develop/sms/regulatory-compliance`,
  billing: `${base}/billing`,
  users: `${base}/account/manage-account/manage-users`,
  complianceProfiles: `${base}/develop/trust-hub/customer-profiles`,
} as const;

export type ConsolePage = keyof typeof consolePages;

/** Twilio's own documents. */
export const documents = {
  trials: 'https://www.twilio.com/docs/usage/trials',
  a2p10dlc: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc',
  smsByCountry: 'https://www.twilio.com/en-us/guidelines/sms',
  users: 'https://www.twilio.com/docs/flex/admin-guide/setup/flex-ui-users',
  singleSignOn: 'https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration',
  overwrittenRoles: 'https://support.twilio.com/hc/en-us/articles/43413131018395',
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
