/** Twilio's own pages about users and roles, checked 2026-11. */
export const roleDocuments = {
  users: 'https://www.twilio.com/docs/flex/admin-guide/setup/flex-ui-users',
  singleSignOn: 'https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration',
  overwrittenRoles: 'https://support.twilio.com/hc/en-us/articles/43413131018395',
} as const;
