import { accountStepIds, builtInSteps } from '../../../src/checklist/model/steps';
import { hasOnlyPractised, practisable } from '../../../src/checklist/model/practisable';
import { isStepId } from '../../../src/checklist/model/stepId';
import { chapters, type Step } from '../../../src/checklist/model/step';
import type { Facts } from '../../../src/facts/model/facts';
import { builtInStep } from '../../support/checklist';
import { viewerWith } from '../../support/viewer';

const opens = ({ action }: Step) => {
  switch (action.open) {
    case 'view':
      return `view ${action.view}`;
    case 'tab':
      return `tab ${action.tab}`;
    case 'console':
      return `console ${action.page}`;
    default:
      return action.open;
  }
};

const withEveryView = (role: string) => ({
  ...viewerWith(role),
  views: ['agent-desktop', 'teams', 'queues-stats', 'admin'],
});

/** Who has it: supervisor, agent, read-only administrator; an administrator has all. */
const whose = ({ audience }: Step) =>
  (['supervisor', 'agent', 'flex.readonlyadmin'] as const)
    .filter((role) => audience(withEveryView(role)))
    .map((role) => role.replace('flex.', ''))
    .join(' ');

// What a step means is stored in every record, and never changes (docs/decisions/steps.md).
const all = 'supervisor agent readonlyadmin';
const personal = [
  ['allow-notifications', 'start flex never reverts', 'tab notifications', 'tab-notifications', '', all],
  [
    'prove-notifications',
    'start flex never reverts',
    'tab notifications',
    'tab-notifications',
    'allow-notifications',
    all,
  ],
  ['know-your-role', 'start flex always', 'tab roles', 'tab-roles', '', all],
  ['know-console', 'start both always', 'tab roles', 'tab-roles', '', ''],
  [
    'open-agent-desktop',
    'start flex never',
    'view agent-desktop',
    'side-nav-agent-desktop',
    '',
    'supervisor agent',
  ],
  ['open-teams', 'start flex never', 'view teams', 'side-nav-teams', '', 'supervisor readonlyadmin'],
  [
    'open-queues-stats',
    'start flex never',
    'view queues-stats',
    'side-nav-queues-stats',
    '',
    'supervisor readonlyadmin',
  ],
  ['open-admin', 'start flex never', 'view admin', 'side-nav-admin', '', 'readonlyadmin'],
  ['go-available', 'start flex never', 'nothing', 'activity-menu', '', 'supervisor agent'],
  [
    'first-call',
    'conversations flex never',
    'view agent-desktop',
    'accept-task',
    'go-available',
    'supervisor agent',
  ],
  [
    'first-message',
    'conversations flex never',
    'view agent-desktop',
    'accept-task',
    'go-available',
    'supervisor agent',
  ],
  [
    'complete-task',
    'conversations flex never',
    'view agent-desktop',
    'complete-task',
    'go-available',
    'supervisor agent',
  ],
  ['review-team-readiness', 'team flex never', 'tab team', 'tab-team', '', 'supervisor'],
  ['monitor-call', 'team flex never', 'view teams', 'monitor-call', '', 'supervisor'],
] as const;
const ofAccount = [
  ['find-your-number', 'conversations both when-unknown', 'tab account', 'tab-account', ''],
  ['upgrade-account', 'account console when-unknown reverts', 'console billing', '', ''],
  [
    'complete-compliance-profile',
    'account console when-unknown reverts',
    'console complianceProfiles',
    '',
    'upgrade-account',
  ],
  ['check-sms-rules', 'account console when-unknown reverts', 'tab account', 'tab-account', ''],
  ['add-administrator', 'people console when-unknown reverts', 'console users', '', ''],
  ['set-up-sso', 'people console always', 'console singleSignOn', '', ''],
  ['add-supervisor', 'people console when-unknown reverts', 'console singleSignOn', '', ''],
  ['add-agent', 'people sso when-unknown reverts', 'console singleSignOn', '', 'set-up-sso'],
  ['define-skills', 'people console when-unknown reverts', 'console skills', '', ''],
  ['route-work', 'people console when-unknown reverts', 'console taskRouter', '', ''],
] as const;

test.each([
  ...personal.map((row) => [...row, 'personal'] as const),
  // What is the account's is for administrators who may write.
  ...ofAccount.map((row) => [...row, '', 'account'] as const),
])('%s is %s and opens %s', (id, kind, opened, target, needs, others, scope) => {
  const step = builtInStep(id);
  expect([step.chapter, step.where, step.confirm, step.reverts && 'reverts'].filter(Boolean).join(' ')).toBe(
    kind,
  );
  expect([opens(step), step.target ?? '', step.needs.join(' '), whose(step), step.scope]).toEqual([
    opened,
    target,
    needs,
    others,
    scope,
  ]);
  expect(step.audience(withEveryView('admin'))).toBe(true);
});

test('there are no others, and they stand in the order of their chapters', () => {
  expect(builtInSteps.map(({ id }) => id).sort()).toEqual(
    [...personal, ...ofAccount].map(([id]) => id).sort(),
  );
  const order = builtInSteps.map(({ chapter }) => chapters.indexOf(chapter));
  expect(order).toEqual([...order].sort());
  expect(chapters).toEqual(['start', 'conversations', 'account', 'people', 'team', 'added']);
});

test('what is done once for the account is known by its ids', () => {
  expect([...accountStepIds].sort()).toEqual(ofAccount.map(([id]) => id).sort());
});

test.each([
  ['open-agent-desktop', 'view:agent-desktop'],
  ['open-teams', 'view:teams'],
  ['open-queues-stats', 'view:queues-stats'],
  ['open-admin', 'view:admin'],
  ['go-available', 'became-available'],
  ['find-your-number', 'saw-number'],
  ['first-call', 'accepted-call'],
  ['first-message', 'accepted-message'],
  ['complete-task', 'completed-task'],
  ['review-team-readiness', 'opened-team-summary'],
  ['monitor-call', 'monitored-call'],
] as const)('%s is shown by %s, and by nothing else', (id, event) => {
  const step = builtInStep(id);
  const facts: Facts = { events: { [event]: 7 }, states: {} };
  expect(step.check(facts, {})).toEqual({ is: 'met', at: 7, evidence: {} });
  const shown = builtInSteps.filter(({ check }) => check(facts, {}).is === 'met');
  expect(shown.map(({ id: one }) => one)).toEqual([id]);
});

test.each(['know-your-role', 'know-console'])('%s is shown by nothing', (id) => {
  const step = builtInStep(id);
  expect(step.check({ events: {}, states: {} }, {})).toEqual({ is: 'unmet' });
});

test.each([
  ['first-message', 'message', 'practised-message', 'accepted-message'],
  ['complete-task', 'task', 'practised-task', 'completed-task'],
] as const)('%s can be practised, until a customer takes the place', (id, kind, practised, real) => {
  expect(practisable[id]).toBe(kind);
  const { check } = builtInStep(id);
  expect(check({ events: { [practised]: 7 }, states: {} }, {})).toEqual({
    is: 'met',
    at: 7,
    evidence: { practice: 'yes' },
  });
  expect(check({ events: { [practised]: 7, [real]: 9 }, states: {} }, {})).toEqual({
    is: 'met',
    at: 9,
    evidence: {},
  });
});

test('has only practised who was with no customer', () => {
  const done =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);
  expect(hasOnlyPractised(done(), [])).toBe(false);
  expect(hasOnlyPractised(done('complete-task'), ['complete-task'])).toBe(true);
  for (const real of ['first-call', 'first-message'])
    expect(hasOnlyPractised(done('complete-task', real), ['complete-task'])).toBe(false);
  expect(hasOnlyPractised(done('complete-task', 'first-message'), ['first-message'])).toBe(false);
  expect(hasOnlyPractised(done('open-teams', 'complete-task'), ['complete-task'])).toBe(true);
});

test.each(['acme-handbook', 'a1-2', 'acme-a-b', `acme-${'x'.repeat(59)}`])('%s may be an id', (id) => {
  expect(isStepId(id)).toBe(true);
});

test.each([
  'acme',
  'Acme-x',
  '1acme-x',
  'acme-',
  'acme--x',
  '-acme-x',
  'acme-x ',
  ' acme-x',
  'acme_x-y',
  `acme-${'x'.repeat(60)}`,
  7,
  undefined,
])('%s may not be an id', (id) => {
  expect(isStepId(id)).toBe(false);
});
