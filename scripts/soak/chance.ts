import { randomFrom } from '../load/random';

/** Everything random in a run comes from here, so that its seed tells the whole run. */
export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** From 0 to just under `end`, whole. */
  below(end: number): number {
    return Math.floor(this.random() * end);
  }

  /** One of several. @throws Error if there is none */
  one<T>(of: readonly T[]): T {
    const index = this.below(of.length);
    if (of.length === 0) throw new Error('There is nothing to choose from.');
    return of[index] as T;
  }

  /** One of several, by how often each is to come. */
  weighted<T extends { readonly often: number }>(of: readonly T[]): T {
    let at = this.random() * of.reduce((sum, { often }) => sum + often, 0);
    return of.find(({ often }) => (at -= often) < 0) ?? this.one(of);
  }
}
