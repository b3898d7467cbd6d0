import { Refusal } from './refusal';

/** So many calls of one function one person may make in a minute, in each process: far more than a plugin that works makes. */
const most = 240;
const minute = 60_000;

/**
 * Counts the calls of one function by each person, in whole minutes.
 * @returns to be asked before each call; throws Refusal 429 above the limit.
 */
export function callLimit(now = Date.now): (worker: string) => void {
  let counts = new Map<string, number>();
  let began = -Infinity;
  return (worker) => {
    const at = now();
    if (at - began >= minute) {
      counts = new Map();
      began = at;
    }
    const count = (counts.get(worker) ?? 0) + 1;
    counts.set(worker, count);
    if (count <= most) return;
    const wait = Math.ceil((began + minute - at) / 1000);
    throw new Refusal(429, 'too_many_calls', 'Too many calls of this function by one person.', wait);
  };
}
