import { builtInSteps } from '../../../src/checklist/model/steps';
import type { Check } from '../../../src/checklist/model/step';
import type { AccountAnswer } from '../../../src/api/wire';
import type { Facts, NotificationFact, Observed, States } from '../../../src/facts/model/facts';
import { inPractice, type StepProgress } from '../../../src/progress/model/record';
import { answer, localNumber, tollFree, trial } from '../../support/account';
import { builtInStep } from '../../support/checklist';

const check = (
  id: string,
  states: { [name in keyof States]?: Observed<States[name]> },
  mine: StepProgress = {},
) => builtInStep(id).check({ events: {}, states }, mine);
/** What one says of an account, which also says when that was seen. */
function withAccount(id: string, value: AccountAnswer) {
  const { seen, ...verdict } = check(id, { account: { at: 1, value } }) as Check & { readonly seen?: number };
  expect(seen).toBe(1);
  return verdict;
}
const met = (evidence = {}) => ({ is: 'met', evidence });
const unmet = { is: 'unmet' };
const unknown = (why: string) => ({ is: 'unknown', why });

const ofStates = builtInSteps.filter(
  ({ id, confirm, check }) =>
    ['allow-notifications', 'prove-notifications', 'set-up-sso'].includes(id) ||
    (confirm === 'when-unknown' && check({ events: {}, states: {} }, {}).is === 'unknown'),
);

test.each(ofStates.map(({ id }) => id))('%s: not looked at yet is not undone', (id) => {
  expect(check(id, {})).toEqual(unknown('not-yet'));
});

test.each(['upgrade-account', 'complete-compliance-profile', 'check-sms-rules', 'route-work'])(
  '%s: why nobody can tell is passed on',
  (id) => {
    expect(check(id, { account: { at: 1, unknown: 'not-allowed' } })).toEqual(unknown('not-allowed'));
  },
);

test('an account is upgraded, is not, or could not be read', () => {
  expect(withAccount('upgrade-account', answer())).toEqual(met());
  expect(withAccount('upgrade-account', trial(null))).toEqual(unmet);
  expect(withAccount('upgrade-account', answer({ account: null }))).toEqual(unknown('failed'));
});

test('a compliance profile counts once it is approved', () => {
  expect(withAccount('complete-compliance-profile', answer())).toEqual(met());
  expect(withAccount('complete-compliance-profile', answer({ complianceProfile: 'missing' }))).toEqual(unmet);
  expect(withAccount('complete-compliance-profile', answer({ complianceProfile: null }))).toEqual(
    unknown('failed'),
  );
});

test.each([
  ['could not be read', null, unknown('failed')],
  ['are none', [], unmet],
  ['send no SMS', [{ ...localNumber, sms: false }], unmet],
  ['are verified', [tollFree('approved'), tollFree('approved', '1')], met({ count: 2 })],
  ['wait for it', [tollFree('approved'), tollFree('pending', '1')], unmet],
  ['were refused', [tollFree('rejected')], unmet],
  ['could not all be read', [tollFree('approved'), tollFree(null, '1')], unknown('failed')],
  ['may be registered', [localNumber, tollFree('approved')], unknown('not-allowed')],
  ['are abroad', [{ ...localNumber, country: 'DE' }], met({ count: 1 })],
  [
    'are verified but for one that sends none',
    [tollFree('approved'), { ...localNumber, sms: false }],
    met({ count: 1 }),
  ],
] as const)('SMS where the numbers %s', (_what, numbers, expected) => {
  expect(withAccount('check-sms-rules', answer({ numbers: numbers && [...numbers] }))).toEqual(expected);
});

test('work is routed with the figures that show it', () => {
  expect(withAccount('route-work', answer({ routing: { queues: 2, workflows: 3 } }))).toEqual(
    met({ queues: 2, count: 3 }),
  );
  expect(withAccount('route-work', answer({ routing: { queues: 1, workflows: 3 } }))).toEqual(unmet);
  expect(withAccount('route-work', answer({ routing: { queues: 2, workflows: 0 } }))).toEqual(unmet);
});

test.each([
  ['add-administrator', 'admin', 2],
  ['add-supervisor', 'supervisor', 1],
  ['add-agent', 'agent', 1],
] as const)('%s takes so many', (id, role, atLeast) => {
  const counted = (count: number, cut = false) =>
    check(id, { workersByRole: { at: 1, value: { [role]: { count, cut } } } });
  expect(counted(atLeast)).toEqual(met({ count: atLeast }));
  expect(counted(atLeast + 1, true)).toEqual(met({ atLeast: atLeast + 1 }));
  expect(counted(atLeast - 1)).toEqual(unmet);
  expect(counted(atLeast - 1, true)).toEqual(unknown('cut-short'));
  expect(check(id, { workersByRole: { at: 1, value: {} } })).toEqual(unknown('failed'));
});

test('single sign-on is shown by any agent, and says no figure', () => {
  const agents = (count: number) =>
    check('set-up-sso', { workersByRole: { at: 1, value: { agent: { count, cut: false } } } });
  expect(agents(3)).toEqual(met());
  expect(agents(0)).toEqual(unmet);
  expect(check('set-up-sso', { workersByRole: { at: 1, value: {} } })).toEqual(unknown('failed'));
});

test('skills are defined from the first on', () => {
  expect(check('define-skills', { skills: { at: 1, value: 1 } })).toEqual(met({ count: 1 }));
  expect(check('define-skills', { skills: { at: 1, value: 0 } })).toEqual(unmet);
});

test.each<[string, Facts['events'], number | undefined, object]>([
  ['is not, where nothing happened', {}, undefined, unmet],
  ['is, in practice', { 'practised-task': 5 }, undefined, { ...met(inPractice), at: 5 }],
  ['is, with a customer', { 'completed-task': 5 }, undefined, { ...met(), at: 5 }],
  [
    'is with a customer, practised since',
    { 'completed-task': 5, 'practised-task': 9 },
    undefined,
    { ...met(), at: 5 },
  ],
  ['… in the round that is', { 'completed-task': 5, 'practised-task': 9 }, 4, { ...met(), at: 5 }],
  [
    'is in practice, if the customer was of another round',
    { 'completed-task': 5, 'practised-task': 9 },
    5,
    { ...met(inPractice), at: 9 },
  ],
  ['is in practice alone', { 'practised-task': 9 }, 5, { ...met(inPractice), at: 9 }],
  [
    'is with the customer, if both were',
    { 'completed-task': 5, 'practised-task': 5 },
    7,
    { ...met(), at: 5 },
  ],
])('a task is completed: it %s', (_how, events, resetAt, expected) => {
  const mine = resetAt === undefined ? {} : { reset: { at: resetAt, by: 'sue' } };
  expect(builtInStep('complete-task').check({ events, states: {} }, mine)).toEqual(expected);
});

describe('notifications', () => {
  const browser = { id: 'one', name: 'Chrome on Linux' };
  const seen = (id: string, change: Partial<NotificationFact> = {}, mine: StepProgress = {}) =>
    check(
      id,
      {
        notifications: { at: 1, value: { permission: 'granted', channelEnabled: true, browser, ...change } },
      },
      mine,
    );
  const here = { browser: 'Chrome on Linux', browserId: 'one' };
  const doneIn = (browserId: string): StepProgress => ({
    done: { at: 1, by: 'platform', evidence: { browserId } },
  });

  test('are allowed where the browser may and Flex does', () => {
    expect(seen('allow-notifications')).toEqual(met(here));
    expect(seen('allow-notifications', { permission: 'denied' })).toEqual(unmet);
    expect(seen('allow-notifications', { channelEnabled: false })).toEqual(unmet);
  });

  test('are proven by a test that was seen, for as long as they are allowed', () => {
    expect(seen('prove-notifications', { provenAt: 5 })).toEqual({ ...met(here), at: 5 });
    expect(seen('prove-notifications')).toEqual(unmet);
    expect(seen('prove-notifications', { provenAt: 5, permission: 'denied' })).toEqual(unmet);
    expect(seen('prove-notifications', { provenAt: 5, channelEnabled: false })).toEqual(unmet);
  });

  test.each(['allow-notifications', 'prove-notifications'])(
    '%s: what another browser proved stands',
    (id) => {
      expect(seen(id, { permission: 'default' }, doneIn('two'))).toEqual(unknown('not-yet'));
      expect(seen(id, { permission: 'default' }, doneIn('one'))).toEqual(unmet);
    },
  );
});
