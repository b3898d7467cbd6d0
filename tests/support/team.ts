import type { WorkerReadiness } from '../../src/api/wire';
import type { Person } from '../../src/team/model/readiness';

/** A worker's SID, by a number. */
export const sid = (number: number) => `WK${number.toString(16).padStart(32, '0')}`;

/** Somebody in Teams, an agent unless said otherwise. */
export function person(number: number, given: Partial<Person> = {}): Person {
  return { sid: sid(number), name: `Person ${number}`, roles: ['agent'], ...given };
}

/** What the functions say of a worker; of one who is ready unless said otherwise. */
export function readiness(given: Partial<WorkerReadiness> = {}): WorkerReadiness {
  return { done: 8, total: 8, notReady: [], updatedAt: '2026-11-01T09:00:00.000Z', ...given };
}

export const neverStarted: WorkerReadiness = { done: 0, total: 0, notReady: [], updatedAt: null };
