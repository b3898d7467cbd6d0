/** What every measure is given. */
export interface Given {
  /** Of the running sandbox. */
  readonly origin: string;
  /** How often each side takes its turn in one run. */
  readonly rounds: number;
}

/** What a measure found: one table of docs/benchmarks.md. */
export interface Section {
  readonly title: string;
  /** What was done and counted, in a sentence or two. */
  readonly method: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Goals that were missed, in words. */
  readonly missed: readonly string[];
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The median of what one is to the other in each turn: a machine is not as fast at any time. */
export function ratioInTurns(those: readonly number[], others: readonly number[]): number {
  return median(those.map((value, turn) => value / (others[turn] ?? NaN)));
}

/** Does the same twice, so that a reader sees from the difference how much chance there is in a figure. */
export async function twice<T>(run: () => Promise<T>): Promise<readonly [T, T]> {
  return [await run(), await run()];
}

/** Two ratios and how far they are apart. */
export function ratios(first: number, second: number): readonly [string, string, string] {
  return [first.toFixed(3), second.toFixed(3), Math.abs(first - second).toFixed(3)];
}

/** The lines of `ratios` that are above a goal. @param what is measured, in words */
export function above(goal: number, what: string, ...found: readonly number[]): readonly string[] {
  return found
    .filter((ratio) => !(ratio <= goal))
    .map((ratio) => `${what}: ${ratio.toFixed(3)}, goal ${goal}`);
}

/**
 * How far the smallest of some values is above the largest of others, beyond what either differ among themselves.
 * @param slack what is let pass however alike they are
 * @returns 0 or less where there is nothing beyond chance
 */
export function beyondChance(those: readonly number[], others: readonly number[], slack: number): number {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.min(...those) - Math.max(...others) - Math.max(slack, spread(those), spread(others));
}
