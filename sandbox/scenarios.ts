/** The situations of an account that the sandbox can show: `account=` in its address. */
export const accountScenarios = [
  'trial',
  'trial-ending',
  'trial-last-day',
  'trial-older',
  'trial-expired',
  'suspended',
  'closed',
  'low-balance',
  'full',
  'full-no-profile',
  'full-profile-pending',
  'full-profile-rejected',
  'none',
] as const;
export type AccountScenario = (typeof accountScenarios)[number];

/** The phone numbers of the account: `numbers=` in the sandbox's address. */
export const numbersScenarios = [
  'none',
  'local',
  'toll-free',
  'toll-free-pending',
  'toll-free-approved',
  'both',
  'abroad',
  'many',
] as const;
export type NumbersScenario = (typeof numbersScenarios)[number];

/** What the functions ask of Twilio. Each can fail on its own. */
export const upstreams = [
  'iam',
  'account',
  'balance',
  'numbers',
  'caller-ids',
  'profiles',
  'toll-free',
  'configuration',
  'routing',
  'tasks',
  'interactions',
  'conversations',
  'sync',
] as const;
export type Upstream = (typeof upstreams)[number];

/** How an upstream can fail: an error, no answer, a page instead of JSON, JSON of another shape, "too many requests". */
export const faultModes = ['fails', 'hangs', 'nonsense', 'misshapen', 'busy'] as const;
export type FaultMode = (typeof faultModes)[number];

/** A Flex that pays no heed to the worker whom a conversation is meant for, as some do or all: nothing documents it. */
export const unaimed = 'interactions-unaimed';

export type UpstreamFault = `${Upstream}-${FaultMode}` | typeof unaimed;

/** Reads `fault=` of the sandbox's address (several, comma-separated); faults of the page's own are left out. */
export function parseUpstreamFaults(text: string): UpstreamFault[] {
  return text.split(',').filter(isUpstreamFault);
}

function isUpstreamFault(text: string): text is UpstreamFault {
  return (
    text === unaimed ||
    upstreams.some((upstream) => faultModes.some((mode) => text === `${upstream}-${mode}`))
  );
}
