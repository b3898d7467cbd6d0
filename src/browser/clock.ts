import type { Stop } from './stop';

/** Time, as the browser has it. All in milliseconds. */
export interface Clock {
  /** The time of day, since the epoch: what a person's clock says, and as wrong as that. */
  now(): number;
  /** Since the page began, for measuring: it only ever grows, and a computer's sleep counts. */
  elapsed(): number;
  /** Calls back once. @returns keeps it from happening */
  after(wait: number, call: () => void): Stop;
  /** Calls back again and again. */
  every(period: number, call: () => void): Stop;
}

/** As much of it as measures and waits. */
export type Stopwatch = Pick<Clock, 'elapsed' | 'after'>;

/** One clock for one page. */
export function createClock(): Clock {
  let elapsed = 0;
  let steady = performance.now();
  let wall = Date.now();
  return {
    now: () => Date.now(),
    elapsed: () => {
      // The steady clock may stand still while the computer sleeps, the other may be set back; neither is trusted alone.
      // https://www.w3.org/TR/hr-time-3/#dfn-monotonic-clock
      const [steadyNow, wallNow] = [performance.now(), Date.now()];
      elapsed += Math.max(steadyNow - steady, wallNow - wall, 0);
      [steady, wall] = [steadyNow, wallNow];
      return elapsed;
    },
    after,
    every,
  };
}

/**
 * Calls back once, after so many milliseconds, never sooner: browsers cut fractions off, and whoever looks at the clock a
 * fraction too early sets another timer for nothing. @returns keeps it from happening
 */
export function after(wait: number, call: () => void): Stop {
  const timer = setTimeout(call, Math.ceil(wait));
  return () => clearTimeout(timer);
}

/** Calls back each time so many milliseconds are over. @returns ends it */
export function every(period: number, call: () => void): Stop {
  const timer = setInterval(call, period);
  return () => clearInterval(timer);
}
