import type { ViewName } from '../../viewer/model/views';
import type { Permission } from '../../viewer/model/permissions';
import type { Job } from '../../viewer/model/roles';
import type { StringKey, Text } from '../../strings';

interface JobLabels {
  /** What the role is there for. */
  readonly job: StringKey;
  readonly name: StringKey;
  /** With its article, as it follows "You are". */
  readonly one: StringKey;
}

const jobLabels = {
  admin: { job: 'OnboardingRolesJobAdmin', name: 'OnboardingRolesNameAdmin', one: 'OnboardingRolesAnAdmin' },
  supervisor: {
    job: 'OnboardingRolesJobSupervisor',
    name: 'OnboardingRolesNameSupervisor',
    one: 'OnboardingRolesASupervisor',
  },
  agent: { job: 'OnboardingRolesJobAgent', name: 'OnboardingRolesNameAgent', one: 'OnboardingRolesAnAgent' },
  'flex.readonlyadmin': {
    job: 'OnboardingRolesJobReadOnlyAdmin',
    name: 'OnboardingRolesNameReadOnlyAdmin',
    one: 'OnboardingRolesAReadOnlyAdmin',
  },
  'flex.lead': {
    job: 'OnboardingRolesJobLead',
    name: 'OnboardingRolesNameLead',
    one: 'OnboardingRolesALead',
  },
  'flex.qualityanalyst': {
    job: 'OnboardingRolesJobQualityAnalyst',
    name: 'OnboardingRolesNameQualityAnalyst',
    one: 'OnboardingRolesAQualityAnalyst',
  },
} as const satisfies Record<Job, JobLabels>;

const pluralLabels: { readonly [job in Job]?: StringKey } = {
  admin: 'OnboardingRolesAdmins',
  supervisor: 'OnboardingRolesSupervisors',
  agent: 'OnboardingRolesAgents',
};

const viewLabels = {
  'agent-desktop': 'OnboardingRolesViewAgentDesktop',
  teams: 'OnboardingRolesViewTeams',
  'queues-stats': 'OnboardingRolesViewQueuesStats',
  admin: 'OnboardingRolesViewAdmin',
} as const satisfies Record<ViewName, StringKey>;

/** What a role is there for, in one sentence. */
export const jobDescription = (job: Job, text: Text): string => text(jobLabels[job].job);
export const roleName = (job: Job, text: Text): string => text(jobLabels[job].name);
export const viewLabel = (view: ViewName, text: Text): string => text(viewLabels[view]);

/** What a permission lets somebody do, as a sentence to the person ("Listen in on a live call"). */
export function abilityLabel(permission: Permission, text: Text): string {
  return text(`OnboardingRolesCan${capital(permission)}`);
}

/** The same in a few words, as part of a list ("monitor calls"). */
export function permissionList(permissions: readonly Permission[], text: Text, locale: string): string {
  return list(
    permissions.map((permission) => text(`OnboardingRolesMay${capital(permission)}`)),
    locale,
  );
}

/** "an administrator and a supervisor". */
export function roleList(jobs: readonly Job[], text: Text, locale: string): string {
  return list(
    jobs.map((job) => text(jobLabels[job].one)),
    locale,
  );
}

/** "supervisors and administrators". */
export function holderList(holders: readonly Job[], text: Text, locale: string): string {
  const many = holders.flatMap((job) => pluralLabels[job] ?? []);
  return list(
    many.map((key) => text(key)),
    locale,
  );
}

function list(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(parts);
}

function capital(permission: Permission): Capitalize<Permission> {
  return (permission.charAt(0).toUpperCase() + permission.slice(1)) as Capitalize<Permission>;
}
