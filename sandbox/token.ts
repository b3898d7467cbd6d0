import type { AccountScenario, NumbersScenario, UpstreamFault } from './scenarios';

/**
 * What a sandbox Flex token says. The real one is opaque to the browser and is opened by Twilio only; this one is
 * opened by the simulated Twilio, and carries the scenario so that the page and the simulated REST API, which share
 * no memory, tell the same story.
 */
export interface SandboxToken {
  /** All simulated state belongs to one world; "start over" takes a new one, two devices of a person share one. */
  readonly world: string;
  readonly workerSid: string;
  readonly identity: string;
  readonly roles: readonly string[];
  readonly account: AccountScenario;
  readonly numbers: NumbersScenario;
  /** How many workers the account has, the person included. */
  readonly workers: number;
  readonly faults: readonly UpstreamFault[];
  /** What the account has set for this plugin: `custom_data.features.onboarding` of its Flex configuration. */
  readonly config?: object;
  /** What the page's clock said when the token was made, ISO 8601: dates in the scenarios are relative to it. */
  readonly now: string;
  /** How far the page's clock is ahead of the real one, in milliseconds: the functions' clock says the same. */
  readonly clockAhead?: number;
  /** When the token stops being accepted, by the real clock, ISO 8601. */
  readonly expires: string;
}

const prefix = 'sandbox.';

/** Turns a scenario into a token; only ASCII, safe in addresses and forms. */
export function encodeToken(token: SandboxToken): string {
  return prefix + encodeURIComponent(JSON.stringify(token));
}

/** Opens a token; nothing if it is not one of ours. */
export function decodeToken(text: string): SandboxToken | undefined {
  if (!text.startsWith(prefix)) return undefined;
  try {
    return JSON.parse(decodeURIComponent(text.slice(prefix.length))) as SandboxToken;
  } catch {
    return undefined;
  }
}
