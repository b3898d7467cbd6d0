import { rolesWith, allPermissions, type Permission } from './permissions';

/** The roles that make up a job, widest first: the three built-in ones, then the limited ones. */
export const jobs = [
  'admin',
  'supervisor',
  'agent',
  'flex.readonlyadmin',
  'flex.lead',
  'flex.qualityanalyst',
] as const;
export type Job = (typeof jobs)[number];

/** Whether Twilio documents the role as one of the three that an account gives to people. */
export const isBuiltIn = (job: Job): boolean => !job.startsWith('flex.');

/** A role that grants a permission or two and is given beside a job, such as `flex.editskills`. */
export interface Grant {
  readonly role: string;
  readonly permissions: readonly Permission[];
}

/** What a person's roles are to Flex UI. */
export interface Roles {
  /** Widest first. */
  readonly jobs: readonly Job[];
  readonly grants: readonly Grant[];
  /**
   * Roles of Flex Insights, which open nothing in Flex UI's own views.
   * https://www.twilio.com/docs/flex/admin-guide/setup/sso-configuration/insights-user-roles
   */
  readonly insights: readonly string[];
  /** Roles that mean nothing to Flex: a company's own, or a misspelling. */
  readonly unknown: readonly string[];
}

/** Sorts roles by what they are. Each is named once, however often it was given. */
export function readRoles(given: readonly string[]): Roles {
  const others = [...new Set(given)].filter((role) => !jobs.some((job) => job === role));
  const grants = others.map(grantOf);
  return {
    jobs: jobs.filter((job) => given.includes(job)),
    grants: grants.filter(({ permissions }) => permissions.length > 0),
    insights: others.filter(isInsights),
    unknown: others.filter((role) => !isInsights(role) && grantOf(role).permissions.length === 0),
  };
}

function grantOf(role: string): Grant {
  return { role, permissions: allPermissions.filter((permission) => rolesWith(permission).includes(role)) };
}

/** Whether Flex gives a role a meaning. A company's own words for groups of people are skills and teams, never roles. */
export function isFlexRole(role: string): boolean {
  return jobs.some((job) => job === role) || isInsights(role) || grantOf(role).permissions.length > 0;
}

function isInsights(role: string): boolean {
  return role.startsWith('wfo.');
}
