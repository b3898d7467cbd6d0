import type { AccountAnswer } from '../../api/wire';

/** Something that happened. It cannot stop being true. */
export type EventName =
  | 'became-available'
  | 'accepted-call'
  | 'accepted-message'
  | 'completed-task'
  | 'practised-message'
  | 'practised-task'
  | 'monitored-call'
  | 'saw-number'
  | 'opened-team-summary'
  | `view:${string}`
  | `action:${string}`
  | `event:${string}`;

/** Something that is so now and may stop being so. */
export interface States {
  readonly notifications: NotificationFact;
  readonly account: AccountAnswer;
  readonly workersByRole: WorkersByRole;
  readonly skills: number;
  /** Whether the person's activity lets tasks come to them. */
  readonly available: boolean;
}

/** The roles whose holders are counted: those that the list asks an administrator to give. */
export const countedRoles = ['admin', 'supervisor', 'agent'] as const;
export type CountedRole = (typeof countedRoles)[number];

/** How many workers hold each role; a role is missing where nobody answered for it. */
export type WorkersByRole = { readonly [role in CountedRole]?: RoleCount };

export interface RoleCount {
  readonly count: number;
  /** Whether there may be more than were counted. */
  readonly cut: boolean;
}

export interface NotificationFact {
  readonly permission: 'default' | 'denied' | 'granted' | 'unsupported';
  /** Whether Flex's own browser channel is on. */
  readonly channelEnabled: boolean;
  /** This browser, as the record names it, and in words ("Chrome on Windows"). */
  readonly browser: { readonly id: string; readonly name: string };
  /** When the person confirmed having seen a test notification in this browser. */
  readonly provenAt?: number;
}

/** Why a state cannot be observed. */
export type Unobservable = 'no-functions' | 'not-allowed' | 'failed' | 'cut-short';

/** A state as last observed, or the reason why nobody can tell. */
export type Observed<T> =
  | { readonly at: number; readonly value: T }
  | { readonly at: number; readonly unknown: Unobservable };

/** All that was observed so far. Times are milliseconds since the epoch. */
export interface Facts {
  readonly events: { readonly [name in EventName]?: number };
  readonly states: { readonly [name in keyof States]?: Observed<States[name]> };
}

export const noFacts: Facts = { events: {}, states: {} };

/** Adds an event. The latest time is kept here, so that one after a reset counts again; the record keeps the first. */
export function withEvent(facts: Facts, name: EventName, at: number): Facts {
  return { ...facts, events: { ...facts.events, [name]: at } };
}

/** Replaces a state by its latest observation. */
export function withState<K extends keyof States>(
  facts: Facts,
  name: K,
  observed: Observed<States[K]>,
): Facts {
  return { ...facts, states: { ...facts.states, [name]: observed } };
}

/** Whether tasks come to the person right now, as far as is known. */
export function isAvailable({ states: { available } }: Facts): boolean {
  return available !== undefined && 'value' in available && available.value;
}
