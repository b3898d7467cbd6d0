import { permissionsOf, rolesWith, type Permission, type Viewer } from './permissions';
import { isBuiltIn, jobs, type Job } from './roles';
import { viewNames, viewPermissions, type ViewName } from './views';

/** Where each permission is used; in the header, it is at hand in every view. */
export const usedIn = {
  agentDesktopView: 'agent-desktop',
  selfEditStatus: 'header',
  teamsView: 'teams',
  seeTaskInfo: 'teams',
  monitorCall: 'teams',
  monitorChat: 'teams',
  editSkills: 'teams',
  editStatus: 'teams',
  queueStatsView: 'queues-stats',
  readAdmin: 'admin',
  writeAdmin: 'admin',
} as const satisfies Record<Permission, ViewName | 'header'>;

const abilities = Object.keys(usedIn) as readonly Permission[];

/** The views that a person may open and that this Flex has. */
export function openViews({ permissions, views }: Viewer): readonly ViewName[] {
  return viewNames.filter((view) => permissions[viewPermissions[view]] && views.includes(view));
}

/** What a person can do in a view; nothing where the view is not one of Flex's own, or not theirs. */
export function abilitiesIn(view: string | undefined, viewer: Viewer): readonly Permission[] {
  if (!openViews(viewer).some((open) => open === view)) return [];
  return abilities.filter(
    (ability) => viewer.permissions[ability] && (usedIn[ability] === view || usedIn[ability] === 'header'),
  );
}

/** What a person cannot do, together with the built-in roles that can. */
export interface MissingPermissions {
  readonly abilities: readonly Permission[];
  readonly holders: readonly Job[];
}

/** What a person cannot do in the views that this Flex has, grouped by who can. */
export function missingPermissions({ permissions, views }: Viewer): readonly MissingPermissions[] {
  const groups = new Map<string, { abilities: Permission[]; holders: readonly Job[] }>();
  for (const ability of abilities) {
    if (permissions[ability] || isAbsent(usedIn[ability], views)) continue;
    const holders = builtInHolders(ability);
    const group = groups.get(holders.join()) ?? { abilities: [], holders };
    group.abilities.push(ability);
    groups.set(holders.join(), group);
  }
  return [...groups.values()];
}

/** What one role alone grants: the views it opens, and what it may do beyond looking. */
export function grantedBy(role: Job): {
  readonly views: readonly ViewName[];
  readonly may: readonly Permission[];
} {
  const permissions = permissionsOf([role]);
  const looking: readonly Permission[] = [...Object.values(viewPermissions), 'seeTaskInfo'];
  return {
    views: viewNames.filter((view) => permissions[viewPermissions[view]]),
    may: abilities.filter((ability) => permissions[ability] && !looking.includes(ability)),
  };
}

/** Of the three built-in roles, those that grant a permission, least first: the nearest person to ask. */
function builtInHolders(permission: Permission): readonly Job[] {
  return jobs.filter((job) => isBuiltIn(job) && rolesWith(permission).includes(job)).reverse();
}

function isAbsent(view: ViewName | 'header', views: readonly string[]): boolean {
  return view !== 'header' && !views.includes(view);
}
