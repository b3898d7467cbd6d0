import type { Page } from '@playwright/test';
import type { Address } from '../../../sandbox/address';
import { panelTabs } from '../../../src/panel/tabs';
import { placementNames } from '../../../src/shell/placementNames';
import type { Sandbox } from '../browser/sandbox';

/** What is looked at under each fault: every placement, the column in Teams, and every tab of the panel. */
export const parts = [...placementNames, 'column', ...panelTabs.map((tab) => `tab ${tab}` as const)] as const;
export type Part = (typeof parts)[number];

/** What the person sees: the part as it should be; nothing of it and nothing broken in its place; or a sentence. */
export type Cell = 'there' | 'gone' | { readonly says: string };

/** How a fault ends while the page lives, so that what was kept meanwhile must be sent. */
export type End = 'network is back' | 'token is renewed';

/** One thing that goes wrong, and what people see then. */
export interface Fault {
  readonly name: string;
  readonly address?: Partial<Address>;
  /** Before the page opens. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** As soon as Flex is there. */
  readonly strike?: (sandbox: Sandbox) => Promise<unknown>;
  readonly mend?: (sandbox: Sandbox) => Promise<unknown>;
  readonly ends?: End;
  /** What differs from a page on which nothing is wrong. */
  readonly sees?: Readonly<Partial<Record<Part, Cell>>>;
  /** This browser keeps nothing: what was done is with the functions. */
  readonly forgets?: true;
  /** The functions never come: what was done stays in this browser. */
  readonly alone?: true;
  /** The plugin does not start, and so keeps nothing. */
  readonly idle?: true;
  /** Whose uncaught errors are the fault itself. */
  readonly throws?: RegExp;
  /** Flex's own figures of queues need what the fault takes away. */
  readonly flexLacksQueues?: true;
  /** Runs in the test command too. */
  readonly quick?: true;
}

/** Part of the test command; `npm run test:faults` runs all. */
export const quick = (fault: Fault): Fault => ({ ...fault, quick: true });
