import type { Stopwatch } from '../browser/clock';
import { startAll, type Stop } from '../browser/stop';
import type { Visibility } from '../browser/visibility';
import { oneMinute } from '../time';
import type { Failure } from './client';
import { waitAfter } from './retry';

/** Asks the functions for one thing, again and again: one question at a time, and only while somebody looks. */
export interface Poll {
  /** @param wait milliseconds until the first question at the latest. */
  start(wait: number): Stop;
  /** Asks within so many milliseconds, together with whatever else comes up until then. A failing poll keeps its own time. */
  within(wait: number): void;
  /** Asks at once, whatever failed before: a person wants to know. */
  now(): void;
  /** What `isWanted` or `isUrgent` says may have become another. */
  look(): void;
}

export interface Question {
  /** Asks once. @returns what failed, if anything did; where nobody could be asked, milliseconds until it is tried again */
  readonly ask: () => Promise<Failure | number | undefined>;
  /** Milliseconds between an answer and the next question. Without it, an answer does for as long as somebody goes on looking. */
  readonly period?: number;
  /** An answer older than so many milliseconds is asked for anew when somebody comes back to look. */
  readonly goodFor: number;
  /** Whether anybody looks at what the answer is for. Without it, whoever looks at the page does. */
  readonly isWanted?: () => boolean;
  /** Whether it must be asked also while nobody looks. What fails then waits until somebody does. */
  readonly isUrgent?: () => boolean;
}

/** What every poll needs of the world. */
export interface PollDeps {
  readonly clock: Stopwatch;
  readonly visibility: Visibility;
  /** Calls back when what was refused or not reached may be answered now: Flex has a new token, the network is back. */
  readonly onMended: (mended: () => void) => Stop;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Milliseconds. Coming back to the page asks a failing function at most so often. */
const pause = oneMinute;
/** When a network comes back it does for everybody in the house: they are spread over so long. */
const spread = 3_000;

/**
 * How long a session waits before it asks for the first time, so that not everybody who signs in at nine o'clock asks in the
 * same second: some seconds where something is remembered that can be shown meanwhile, next to nothing where a person waits for it.
 * @returns milliseconds
 */
export function firstWait(remembered: boolean, random: () => number): number {
  return random() * (remembered ? 10_000 : 250);
}

export function createPoll(
  { ask, period = Infinity, goodFor, isWanted = () => true, isUrgent = () => false }: Question,
  { clock, visibility, onMended, random }: PollDeps,
): Poll {
  let started = false;
  let asking = false;
  /** It was mended after the question under way was asked. */
  let hopeful = false;
  let looking = false;
  let failures = 0;
  let askedAt = -Infinity;
  let dueAt = Infinity;
  /** The functions have asked not to be asked before. */
  let restUntil = -Infinity;
  let cancel: Stop = () => undefined;

  function look(): void {
    cancel();
    if (!started) return;
    const cameBack = !looking;
    looking = visibility.isVisible() && isWanted();
    if (looking && cameBack) dueAt = Math.min(dueAt, askedAt + (failures > 0 ? pause : goodFor));
    const mayAsk = looking || (failures === 0 && isUrgent());
    if (asking || !mayAsk || dueAt === Infinity) return;
    const wait = Math.max(dueAt, restUntil) - clock.elapsed();
    if (wait <= 0) void run();
    // Looked at again each minute: timers may stand still while a computer sleeps.
    else cancel = clock.after(Math.min(wait, oneMinute), look);
  }

  async function run(): Promise<void> {
    asking = true;
    hopeful = false;
    askedAt = clock.elapsed();
    dueAt = Infinity;
    const outcome = await ask().catch(broken);
    asking = false;
    const now = clock.elapsed();
    if (typeof outcome === 'number') {
      // Neither an answer nor a failure: what has failed before still has.
      dueAt = Math.min(dueAt, now + outcome);
    } else if (outcome) {
      dueAt = now + waitAfter(outcome, failures++, random);
      restUntil = now + (outcome.retryAfter ?? 0);
      if (hopeful) mended();
    } else {
      failures = 0;
      // Not all who signed in at nine ask together at a quarter past.
      dueAt = Math.min(dueAt, askedAt + period * (0.75 + random() / 2));
    }
    look();
  }

  function mended(): void {
    hopeful = asking;
    if (failures > 0) dueAt = Math.min(dueAt, clock.elapsed() + random() * spread);
    look();
  }

  return {
    start: (wait) => {
      started = true;
      dueAt = clock.elapsed() + wait;
      looking = true;
      const stop = startAll([() => visibility.watch(look), () => onMended(mended)]);
      look();
      return () => {
        started = false;
        cancel();
        stop();
      };
    },
    within: (wait) => {
      // Should what is being asked fail, that sets the time.
      if (asking || failures === 0) dueAt = Math.min(dueAt, clock.elapsed() + wait);
      look();
    },
    now: () => {
      failures = 0;
      restUntil = -Infinity;
      dueAt = -Infinity;
      look();
    },
    look,
  };
}

/** Some other plugin's listener may have thrown while an answer was told. It is asked again, but rarely. */
function broken(error: unknown): Failure {
  console.error('[plugin-flex-onboarding] an answer of the functions could not be taken.', error);
  return { failed: 'invalid' };
}
