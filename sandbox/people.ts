import { hex, sid } from './sid';

/** Somebody who works in the simulated contact center. */
export interface Person {
  readonly workerSid: string;
  /** As Flex writes it: an address with everything but letters and digits escaped. */
  readonly identity: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

/** The account of a world, the same for every role. */
export function accountSid(world: string): string {
  return sid('AC', world);
}

/** The person that the sandbox signs in: the same one for the same roles in the same world. */
export function signedInPerson(world: string, roles: readonly string[]): Person {
  const name = namesByRole[roles[0] ?? ''] ?? 'Robin Ashby';
  return person(name, sid('WK', world, ...roles), roles);
}

/**
 * Everybody in a world: the person who is signed in first, then the other built-in roles, then a crowd.
 * @param leads where those stand who are more than agents: among the others, or after all agents
 */
export function everybody(
  world: string,
  roles: readonly string[],
  count: number,
  leads: 'mixed' | 'last' = 'mixed',
): Person[] {
  const me = signedInPerson(world, roles);
  const colleagues = [['agent'], ['supervisor'], ['admin']]
    .map((others) => signedInPerson(world, others))
    .filter((colleague) => colleague.workerSid !== me.workerSid);
  const named = [me, ...colleagues].slice(0, count);
  const crowd = Array.from({ length: count - named.length }, (_, index) => crowdPerson(world, index));
  const everyone = [...named, ...crowd];
  if (leads === 'mixed') return everyone;
  const others = everyone.slice(1);
  const isLead = (someone: Person) => !someone.roles.includes('agent');
  return [me, ...others.filter((someone) => !isLead(someone)), ...others.filter(isLead)];
}

/** One of the crowd. The index stands in the SID, so that a SID leads back to the person without a search. */
export function crowdPerson(world: string, index: number): Person {
  const name = `${pick(firstNames, index)} ${pick(lastNames, Math.floor(index / firstNames.length) + index)}`;
  const roles = index % 24 === 17 ? ['admin'] : index % 12 === 11 ? ['supervisor'] : ['agent'];
  return person(name, crowdPrefix(world) + index.toString(16).padStart(8, '0'), roles, index);
}

/** The place in the crowd of the worker with this SID; nothing if the worker is not of this world's crowd. */
export function crowdIndex(world: string, workerSid: string): number | undefined {
  if (!workerSid.startsWith(crowdPrefix(world))) return undefined;
  return Number.parseInt(workerSid.slice(-8), 16);
}

function crowdPrefix(world: string): string {
  return `WK${hex(`crowd\n${world}`, 24)}`;
}

function person(name: string, workerSid: string, roles: readonly string[], index?: number): Person {
  const email = `${name.toLowerCase().replace(' ', '.')}${index ?? ''}@example.com`;
  const identity = email.replace(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return { workerSid, identity, name, email, roles };
}

function pick(names: readonly string[], index: number): string {
  return names[index % names.length] ?? '';
}

const namesByRole: Readonly<Record<string, string>> = {
  admin: 'Ada Reyes',
  supervisor: 'Sam Okafor',
  agent: 'Alex Lindqvist',
};

const firstNames =
  'Amara Ben Chiara Diego Elif Farid Grace Hana Ivan Jamila Kofi Lena Mateo Nadia Omar Priya'.split(' ');
const lastNames =
  'Abebe Berg Castillo Dubois Eriksen Ferreira Gupta Hoang Ito Jansen Kowalski Larsen Moreau'.split(' ');
