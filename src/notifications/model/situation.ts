import type { Memory } from './memory';

/** Every situation in which a person can be with notifications. The names are part of the plugin's contract. */
export type Situation =
  | 'insecure'
  | 'unsupported'
  | 'framed'
  | 'flex-disabled'
  | 'default'
  | 'asking'
  | 'dismissed'
  | 'denied'
  | 'revoked'
  | 'granted-untested'
  | 'granted-not-seen'
  | 'granted-proven';

/** What browser and Flex allow, as observed. */
export interface Platform {
  /** Browsers only ask, and only notify, on a secure page. https://developer.mozilla.org/docs/Web/Security/Secure_Contexts */
  readonly secure: boolean;
  /** The top page is of another origin. */
  readonly framed: boolean;
  readonly permission: NotificationPermission | 'unsupported';
  /** Whether Flex's own browser channel is on. */
  readonly channelEnabled: boolean;
}

export interface Moment {
  readonly platform: Platform;
  readonly memory: Memory;
  /** The browser's own question is open. */
  readonly asking: boolean;
}

/** The situation: what cannot be helped from here first, then what the browser says. */
export function situationOf({ platform, memory, asking }: Moment): Situation {
  if (!platform.secure) return 'insecure';
  if (platform.permission === 'unsupported') return 'unsupported';
  if (isShutOut(platform)) return 'framed';
  // Permission for a channel that the account has turned off would be asked for in vain.
  if (!platform.channelEnabled) return 'flex-disabled';
  if (platform.permission === 'granted') return byTest(memory);
  if (platform.permission === 'default' && asking) return 'asking';
  if (memory.granted) return 'revoked';
  if (platform.permission === 'denied') return 'denied';
  return memory.unanswered ? 'dismissed' : 'default';
}

/**
 * Chrome and Firefox answer "denied" in a frame of another origin whatever was decided for the site itself, and ask
 * nobody. A browser that does grant it there is taken at its word.
 * https://chromestatus.com/feature/6451284559265792
 */
export function isShutOut({ framed, permission }: Platform): boolean {
  return framed && permission !== 'granted';
}

/** Permission says nothing about the operating system, which may mute the browser: only a test that was seen does. */
function byTest({ test }: Memory): Situation {
  if (!test) return 'granted-untested';
  return test.seen ? 'granted-proven' : 'granted-not-seen';
}
