/** Pages of Twilio's documents that the Account tab leads to. Checked 2026-11. */
export const docPages = {
  trials: 'https://www.twilio.com/docs/usage/trials',
  a2p10dlc: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc',
  smsByCountry: 'https://www.twilio.com/en-us/guidelines/sms',
} as const;
