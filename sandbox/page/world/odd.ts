import type { World } from './world';

/** Attributes as scripts and accidents leave them: TaskRouter takes any JSON object. */
const odd: readonly Readonly<Record<string, unknown>>[] = [
  { full_name: 42, roles: 'admin', email: null, routing: 'none' },
  {},
  { full_name: null, roles: null, routing: null },
  { full_name: '<img src=x onerror=alert(1)>', roles: { admin: true } },
  { full_name: 'Z'.repeat(600), roles: [null, 7, 'agent', 'agent'] },
  { full_name: ['Ann', 'Lee'], roles: [], routing: { skills: 'all', levels: 5 } },
];

/** Gives everybody attributes of the wrong kinds; what Flex needs to ring a phone stays. */
export function spoilAttributes(world: World): void {
  for (const [index, { person, attributes }] of world.allWorkers().entries()) {
    const { contact_uri } = attributes;
    world.setAttributes(person.workerSid, { contact_uri, ...odd[index % odd.length] });
  }
}
