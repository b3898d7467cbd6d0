import type { Permission } from './permissions';

/** Flex UI's own views, by their names in its state and addresses, and the permission that opens each. */
export const viewPermissions = {
  'agent-desktop': 'agentDesktopView',
  teams: 'teamsView',
  'queues-stats': 'queueStatsView',
  admin: 'readAdmin',
} as const satisfies Record<string, Permission>;

export type ViewName = keyof typeof viewPermissions;
/** What has a hint: each view, and not being able to open any. */
export type HintedView = ViewName | 'none';
export const viewNames = Object.keys(viewPermissions) as readonly ViewName[];

/** The views that every Flex UI has. Admin is installed by Flex's hosting, or not at all. */
export const viewsEverywhere: readonly ViewName[] = viewNames.filter((view) => view !== 'admin');

export function isViewName(name: unknown): name is ViewName {
  return viewNames.some((view) => view === name);
}
