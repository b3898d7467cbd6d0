/** Ends what was started. Ending it twice is the same as once. */
export type Stop = () => void;

/** For what begins, and has nothing to end. */
export const withoutStop = (begin: () => unknown) => (): Stop => {
  void begin();
  return () => undefined;
};

/**
 * Starts one thing after the other. Where one throws, what stands already is stopped, last first, and the error goes on:
 * nothing stays half-started.
 * @returns stops all of them, last first
 */
export function startAll(starts: readonly (() => Stop)[]): Stop {
  const stops: Stop[] = [];
  const stop = () => stops.splice(0).reverse().forEach(attempt);
  try {
    starts.forEach((start) => stops.push(start()));
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

/** One that cannot be stopped keeps none of the others running. */
function attempt(stop: Stop): void {
  try {
    stop();
  } catch (error) {
    console.error('[plugin-flex-onboarding] something could not be stopped.', error);
  }
}
