import {
  account,
  compliant,
  happened,
  happenedOrPractised,
  notificationsAllowed,
  notificationsProven,
  numberShown,
  skillsDefined,
  smsCleared,
  someoneWith,
  upgraded,
  workRouted,
  workersWith,
} from './checks';
import type { Step } from './step';
import { leadsTeam, type Permission, type Viewer } from '../../viewer/model/permissions';
import { viewPermissions, type ViewName } from '../../viewer/model/views';

const everyone = () => true;
const can =
  (permission: Permission) =>
  ({ permissions }: Viewer) =>
    permissions[permission];
const personal = { scope: 'personal', where: 'flex', needs: [], confirm: 'never', reverts: false } as const;
const forAccount = {
  scope: 'account',
  where: 'console',
  needs: [],
  confirm: 'when-unknown',
  reverts: true,
  // A read-only admin may look but not change anything, so these are not theirs to do.
  audience: can('writeAdmin'),
} as const;

/** What one learns by serving somebody. */
const conversation = {
  ...personal,
  chapter: 'conversations',
  audience: can('agentDesktopView'),
  needs: ['go-available'],
  action: { open: 'view', view: 'agent-desktop' },
} as const;

/** The step to open one of Flex's views. */
const lookInto = <View extends ViewName>(view: View) =>
  ({
    ...personal,
    id: `open-${view}`,
    chapter: 'start',
    audience: ({ permissions, views }: Viewer) => permissions[viewPermissions[view]] && views.includes(view),
    action: { open: 'view', view },
    target: `side-nav-${view}`,
    check: happened(`view:${view}`),
  }) as const;

const byAcknowledging = () => ({ is: 'unmet' }) as const;

// Every built-in step, in the order in which a new contact center takes them.
const definitions = [
  {
    ...personal,
    id: 'allow-notifications',
    chapter: 'start',
    audience: everyone,
    action: { open: 'tab', tab: 'notifications' },
    target: 'tab-notifications',
    reverts: true,
    check: notificationsAllowed,
  },
  {
    ...personal,
    id: 'prove-notifications',
    chapter: 'start',
    audience: everyone,
    needs: ['allow-notifications'],
    action: { open: 'tab', tab: 'notifications' },
    target: 'tab-notifications',
    attested: true,
    reverts: true,
    check: notificationsProven,
  },
  {
    ...personal,
    id: 'know-your-role',
    chapter: 'start',
    audience: everyone,
    action: { open: 'tab', tab: 'roles' },
    target: 'tab-roles',
    confirm: 'always',
    check: byAcknowledging,
  },
  {
    ...personal,
    id: 'know-console',
    chapter: 'start',
    where: 'both',
    audience: can('writeAdmin'),
    action: { open: 'tab', tab: 'roles' },
    target: 'tab-roles',
    confirm: 'always',
    check: byAcknowledging,
  },
  lookInto('agent-desktop'),
  lookInto('teams'),
  lookInto('queues-stats'),
  lookInto('admin'),
  {
    ...personal,
    id: 'go-available',
    chapter: 'start',
    audience: can('selfEditStatus'),
    action: { open: 'nothing' },
    target: 'activity-menu',
    check: happened('became-available'),
  },
  {
    ...forAccount,
    id: 'find-your-number',
    chapter: 'conversations',
    where: 'both',
    action: { open: 'tab', tab: 'account' },
    target: 'tab-account',
    reverts: false,
    check: numberShown,
  },
  {
    ...conversation,
    id: 'first-call',
    target: 'accept-task',
    check: happened('accepted-call'),
  },
  {
    ...conversation,
    id: 'first-message',
    target: 'accept-task',
    check: happenedOrPractised('accepted-message', 'practised-message'),
  },
  {
    ...conversation,
    id: 'complete-task',
    target: 'complete-task',
    check: happenedOrPractised('completed-task', 'practised-task'),
  },
  {
    ...forAccount,
    id: 'upgrade-account',
    chapter: 'account',
    action: { open: 'console', page: 'billing' },
    check: account(upgraded),
  },
  {
    ...forAccount,
    id: 'complete-compliance-profile',
    chapter: 'account',
    needs: ['upgrade-account'],
    action: { open: 'console', page: 'complianceProfiles' },
    check: account(compliant),
  },
  {
    ...forAccount,
    id: 'check-sms-rules',
    chapter: 'account',
    action: { open: 'tab', tab: 'account' },
    target: 'tab-account',
    check: account(smsCleared),
  },
  {
    ...forAccount,
    id: 'add-administrator',
    chapter: 'people',
    action: { open: 'console', page: 'users' },
    check: workersWith('admin', 2),
  },
  {
    ...forAccount,
    id: 'set-up-sso',
    chapter: 'people',
    action: { open: 'console', page: 'singleSignOn' },
    // Agents sign in by single sign-on only, so an agent stands for it; before the first one nothing in the platform can show it.
    confirm: 'always',
    reverts: false,
    check: someoneWith('agent'),
  },
  {
    ...forAccount,
    id: 'add-supervisor',
    chapter: 'people',
    action: { open: 'console', page: 'singleSignOn' },
    check: workersWith('supervisor', 1),
  },
  {
    ...forAccount,
    id: 'add-agent',
    chapter: 'people',
    where: 'sso',
    needs: ['set-up-sso'],
    action: { open: 'console', page: 'singleSignOn' },
    check: workersWith('agent', 1),
  },
  {
    ...forAccount,
    id: 'define-skills',
    chapter: 'people',
    action: { open: 'console', page: 'skills' },
    check: skillsDefined,
  },
  {
    ...forAccount,
    id: 'route-work',
    chapter: 'people',
    action: { open: 'console', page: 'taskRouter' },
    check: account(workRouted),
  },
  {
    ...personal,
    id: 'review-team-readiness',
    chapter: 'team',
    audience: leadsTeam,
    action: { open: 'tab', tab: 'team' },
    target: 'tab-team',
    check: happened('opened-team-summary'),
  },
  {
    ...personal,
    id: 'monitor-call',
    chapter: 'team',
    audience: ({ permissions }) => permissions.teamsView && permissions.monitorCall,
    action: { open: 'view', view: 'teams' },
    target: 'monitor-call',
    check: happened('monitored-call'),
  },
] as const satisfies readonly Step[];

export type BuiltInStepId = (typeof definitions)[number]['id'];

/** Every built-in step, in the order in which a new contact center takes them. */
export const builtInSteps: readonly (Step & { readonly id: BuiltInStepId })[] = definitions;

/** Ids of the steps that are done once for the whole account. */
export const accountStepIds: readonly string[] = builtInSteps
  .filter(({ scope }) => scope === 'account')
  .map(({ id }) => id);
