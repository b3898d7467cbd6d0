/**
 * Pages of the Twilio Console, and of its documents, that steps lead to. Console pages move: checked 2026-11,
 * and where two addresses are in use the page one level up is linked.
 */
const base = 'https://console.twilio.com/us1';

export const consolePages = {
  flexOverview: `${base}/develop/flex/overview`,
  singleSignOn: `${base}/develop/flex/users-and-access/single-sign-on`,
  skills: `${base}/develop/flex/users-and-access/skills`,
  voice: `${base}/develop/flex/channels/voice`,
  messaging: `${base}/develop/flex/channels/messaging/conversations`,
  phoneNumbers: `${base}/develop/phone-numbers/manage/incoming`,
  verifiedCallerIds: `${base}/develop/phone-numbers/manage/verified`,
  smsCompliance: `${base}/develop/sms/regulatory-compliance`,
  billing: `${base}/billing`,
  users: `${base}/account/manage-account/manage-users`,
  generalSettings: `${base}/account/manage-account/general-settings`,
  complianceProfiles: `${base}/develop/trust-hub/customer-profiles`,
} as const;

export type ConsolePage = keyof typeof consolePages;
