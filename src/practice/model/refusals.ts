/** Why the functions do not begin a practice now, in the contract's words. */
export const refusalCodes = [
  'not_available',
  'busy',
  'already_running',
  'practice_limit',
  'no_routing',
  'practice_disabled',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const isRefusal = (code: string | undefined): code is RefusalCode =>
  refusalCodes.some((known) => known === code);
