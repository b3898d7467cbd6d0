import type { Chance } from '../chance';
import type { House } from '../house';
import type { Window } from '../window';

/** One kind of thing that can happen in a run. */
export interface Doing {
  readonly name: string;
  /** How often, compared with the others. */
  readonly often: number;
  /** Does it in a window, or does nothing where it cannot be done now. @returns what it was in detail, or what went wrong */
  readonly run: (at: At) => Promise<Outcome>;
}

export interface At {
  readonly house: House;
  readonly window: Window;
  readonly chance: Chance;
}

export type Outcome =
  /** `failed`: it was tried, and Flex did not let them. */
  { readonly did: string; readonly failed?: boolean } | { readonly wrong: readonly string[] } | null;
