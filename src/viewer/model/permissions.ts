/**
 * Which role grants which permission in Flex UI 2.17.1, as its own bundle computes `manager.user.permissions`.
 * In Flex the live permissions are the truth; this table explains them, and stands in for them in the functions, which
 * only see a worker's roles. A test holds it against the real bundle.
 */
const grants = {
  agentDesktopView: ['agent', 'supervisor', 'admin'],
  selfEditStatus: ['agent', 'supervisor', 'admin'],
  teamsView: [
    'supervisor',
    'admin',
    'flex.lead',
    'flex.qualityanalyst',
    'flex.readonlyadmin',
    'flex.readteams',
  ],
  seeTaskInfo: [
    'supervisor',
    'admin',
    'flex.lead',
    'flex.qualityanalyst',
    'flex.readonlyadmin',
    'flex.readteams',
  ],
  queueStatsView: ['supervisor', 'admin', 'flex.lead', 'flex.readonlyadmin', 'flex.readqueuestats'],
  monitorCall: ['supervisor', 'admin', 'flex.qualityanalyst', 'flex.monitorchatcall'],
  monitorChat: ['supervisor', 'admin', 'flex.qualityanalyst', 'flex.monitorchatcall'],
  editSkills: ['supervisor', 'admin', 'flex.lead', 'flex.editskills'],
  editStatus: ['supervisor', 'admin', 'flex.editstatus'],
  readAdmin: ['admin', 'flex.readonlyadmin', 'flex.readadmin'],
  writeAdmin: ['admin'],
} as const;

export type Permission = keyof typeof grants;
export const allPermissions = Object.keys(grants) as readonly Permission[];
export type Permissions = Readonly<Record<Permission, boolean>>;

/** The person at the screen: what they are and what Flex lets them do. */
export interface Viewer {
  readonly roles: readonly string[];
  readonly permissions: Permissions;
  /** Names of the views that exist in this Flex, Admin included where it is installed. */
  readonly views: readonly string[];
  /** Where people of this account sign in through their identity provider; missing where Flex does not say. */
  readonly signInAddress?: string;
  /** Names of the worker's skills, where Flex knows the worker. */
  readonly skills?: readonly string[];
  /** Name and id of the worker's team, where the worker's attributes hold them. */
  readonly teams?: readonly string[];
}

/** All permissions that the given roles grant together. Unknown roles grant nothing. */
export function permissionsOf(roles: readonly string[]): Permissions {
  const granted = Object.entries(grants).map(([permission, holders]) => [
    permission,
    holders.some((holder) => roles.includes(holder)),
  ]);
  return Object.fromEntries(granted) as Permissions;
}

/** The roles that grant a permission, by Flex's own names. */
export function rolesWith(permission: Permission): readonly string[] {
  return grants[permission];
}

/** Whether the team functions answer this person: they look at these two roles only, whatever single grants somebody holds. */
export function leadsTeam({ roles }: Viewer): boolean {
  return roles.includes('supervisor') || roles.includes('admin');
}
