import type { Person } from '../../people';
import type { ActivityName } from './catalog';

/** A person as TaskRouter sees them. */
export interface Worker {
  readonly person: Person;
  readonly activity: ActivityName;
  /** Milliseconds by the page's clock. */
  readonly activitySince: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly version: number;
}

const minute = 60_000;

/** Who is signed in starts offline, as a new worker does; the others are in the middle of their day. */
export function newWorker(person: Person, index: number, startedAt: number): Worker {
  const activity: ActivityName = index === 0 ? 'Offline' : dayOf(index);
  return {
    person,
    activity,
    activitySince: startedAt - (index === 0 ? 0 : (1 + ((index * 7) % 43)) * minute),
    attributes: attributesOf(person, index),
    version: 0,
  };
}

const day: readonly ActivityName[] = [
  'Available',
  'Available',
  'Unavailable',
  'Available',
  'Break',
  'Offline',
];
const dayOf = (index: number): ActivityName => day[index % day.length] ?? 'Offline';

/** The skills of an account that has some. */
export const skillNames: readonly string[] = ['billing', 'sales', 'spanish', 'support'];

function attributesOf(person: Person, index: number): Record<string, unknown> {
  return {
    full_name: person.name,
    email: person.email,
    roles: person.roles,
    // A phone, not the browser: the sandbox has no voice client, and Flex then rings "another device" on accept.
    contact_uri: `+1555010${String(index % 10_000).padStart(4, '0')}`,
    routing: { skills: [], levels: {} },
    disabled_skills: { skills: [], levels: {} },
    image_url: '',
  };
}
