import type { ViewName } from './abilities';
import type { Permission } from './permissions';
import type { Job } from './roles';
import type { StringKey, Text } from '../strings';

interface JobWords {
  /** What the role is there for. */
  readonly job: StringKey;
  readonly name: StringKey;
  /** With its article, as it follows "You are". */
  readonly one: StringKey;
}

const jobWords = {
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
} as const satisfies Record<Job, JobWords>;

const manyWords: { readonly [job in Job]?: StringKey } = {
  admin: 'OnboardingRolesAdmins',
  supervisor: 'OnboardingRolesSupervisors',
  agent: 'OnboardingRolesAgents',
};

const viewWords = {
  'agent-desktop': 'OnboardingRolesViewAgentDesktop',
  teams: 'OnboardingRolesViewTeams',
  'queues-stats': 'OnboardingRolesViewQueuesStats',
  admin: 'OnboardingRolesViewAdmin',
} as const satisfies Record<ViewName, StringKey>;

/** What a role is there for, in one sentence. */
export const jobWordsOf = (job: Job, text: Text): string => text(jobWords[job].job);
export const nameOf = (job: Job, text: Text): string => text(jobWords[job].name);
export const nameOfView = (view: ViewName, text: Text): string => text(viewWords[view]);

/** What a permission lets somebody do, as a sentence to the person ("Listen in on a live call"). */
export function abilityWords(permission: Permission, text: Text): string {
  return text(`OnboardingRolesCan${capital(permission)}`);
}

/** The same in a few words, as part of a list ("monitor calls"). */
export function mayWords(permissions: readonly Permission[], text: Text, locale: string): string {
  return list(
    permissions.map((permission) => text(`OnboardingRolesMay${capital(permission)}`)),
    locale,
  );
}

/** "an administrator and a supervisor". */
export function jobsWords(jobs: readonly Job[], text: Text, locale: string): string {
  return list(
    jobs.map((job) => text(jobWords[job].one)),
    locale,
  );
}

/** "supervisors and administrators". */
export function holdersWords(holders: readonly Job[], text: Text, locale: string): string {
  const many = holders.flatMap((job) => manyWords[job] ?? []);
  return list(
    many.map((key) => text(key)),
    locale,
  );
}

function list(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

function capital(permission: Permission): Capitalize<Permission> {
  return (permission.charAt(0).toUpperCase() + permission.slice(1)) as Capitalize<Permission>;
}
