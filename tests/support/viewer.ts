import { permissionsOf, type Viewer } from '../../src/viewer/model/permissions';

/** A person with the given roles, in a Flex with the three built-in views. */
export function viewerWith(...roles: string[]): Viewer {
  return { roles, permissions: permissionsOf(roles), views: ['agent-desktop', 'teams', 'queues-stats'] };
}
