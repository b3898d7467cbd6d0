import { oneHour, oneMinute } from '../time';
import type { Failure, FailureKind } from './client';

/** What is likely to be over by itself before long. A refusal, or nothing being there, is not. */
const passing: readonly FailureKind[] = ['offline', 'timeout', 'busy', 'upstream', 'conflict'];

/** Milliseconds. */
const shortest = 1_000;
const first = 4_000;
const longest = 15 * oneMinute;

/**
 * How long to wait before the next try: full jitter, anything up to a wait that doubles with each failure, so that a whole
 * floor of agents does not come back together. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * Never sooner than the functions say. What is not likely to pass is tried rarely.
 * @param failures how many tries have failed before this one
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function waitAfter(
  { failed, retryAfter = 0 }: Failure,
  failures: number,
  random: () => number,
): number {
  if (!passing.includes(failed)) return Math.max(retryAfter, oneHour * (0.5 + random()));
  const most = Math.min(longest, first * 2 ** failures);
  return retryAfter + shortest + random() * (most - shortest);
}
