import type { AccountAnswer } from '../../src/api/wire';
import { faultModes, type AccountScenario, type UpstreamFault } from '../../sandbox/scenarios';
import { askedOf, newWorld, post, tokenOf, someText } from '../support/functions/functions';

async function accountOf(token: string): Promise<AccountAnswer> {
  const { status, body } = await post('account', { Token: token }, 'forked');
  expect(status).toBe(200);
  return body as AccountAnswer;
}

const day = 24 * 60 * 60 * 1000;

test('an administrator learns everything about the account', async () => {
  const now = '2026-11-20T12:00:00.000Z';
  const answer = await accountOf(tokenOf(newWorld(), { roles: ['admin'], numbers: 'both', now }));
  expect(answer).toEqual({
    account: {
      type: 'Trial',
      status: 'active',
      createdAt: new Date(Date.parse(now) - 10 * day).toISOString(),
    },
    complianceProfile: 'missing',
    balance: { amount: 12.3456, currency: 'USD' },
    numbers: [
      {
        phoneNumber: '+14155550142',
        kind: 'local',
        country: 'US',
        sms: true,
        voice: true,
        tollFreeVerification: null,
      },
      {
        phoneNumber: '+18885550142',
        kind: 'tollFree',
        country: 'US',
        sms: true,
        voice: true,
        tollFreeVerification: 'approved',
      },
    ],
    verifiedCallerIds: 2,
    routing: { queues: 1, workflows: 1 },
    unavailable: [],
    observedAt: someText,
  });
  expect(Math.abs(Date.now() - Date.parse(answer.observedAt))).toBeLessThan(10_000);
});

test('task queues and workflows are counted for those who see how work is routed, nobody else', async () => {
  const of = (role: string) => accountOf(tokenOf(newWorld(), { roles: [role], account: 'full' }));
  expect((await of('flex.readonlyadmin')).routing).toEqual({ queues: 3, workflows: 2 });
  expect((await of('supervisor')).routing).toBeNull();
});

test.each([['supervisor'], ['flex.readonlyadmin']])('%s learns everything but the balance', async (role) => {
  const world = newWorld();
  const answer = await accountOf(tokenOf(world, { roles: [role] }));
  expect(answer).toMatchObject({ balance: null, numbers: [], verifiedCallerIds: 2, unavailable: [] });
  expect((await askedOf(world)).filter((ask) => ask.includes('Balance'))).toEqual([]);
});

test.each([['agent'], ['flex.lead'], ['somebody']])('%s learns the kind of account only', async (role) => {
  const world = newWorld();
  const answer = await accountOf(tokenOf(world, { roles: [role] }));
  expect(answer).toMatchObject({
    account: { type: 'Trial' },
    complianceProfile: null,
    balance: null,
    numbers: null,
    verifiedCallerIds: null,
    unavailable: [],
  });
  expect(await askedOf(world)).toEqual([expect.stringMatching(/Accounts\/AC[0-9a-f]{32}\.json$/)]);
});

test('every situation of an account is told apart', async () => {
  const expected: Partial<Record<AccountScenario, object>> = {
    'trial-expired': { account: { type: 'Trial', status: 'suspended' }, complianceProfile: 'missing' },
    suspended: { account: { type: 'Full', status: 'suspended' }, complianceProfile: 'approved' },
    closed: { account: { type: 'Full', status: 'closed' } },
    'full-no-profile': { account: { type: 'Full', status: 'active' }, complianceProfile: 'missing' },
    'full-profile-pending': { complianceProfile: 'pending' },
    'full-profile-rejected': { complianceProfile: 'rejected' },
  };
  const asked = (Object.keys(expected) as AccountScenario[]).map(async (account) => {
    const answer = await accountOf(tokenOf(newWorld(), { roles: ['admin'], account }));
    expect(answer).toMatchObject(expected[account] ?? {});
  });
  await Promise.all(asked);
});

test('all pages of numbers are read', async () => {
  const { numbers } = await accountOf(tokenOf(newWorld(), { roles: ['admin'], numbers: 'many' }));
  expect(numbers).toHaveLength(121);
  expect(numbers?.at(-1)).toMatchObject({ phoneNumber: '+447700900142', kind: 'mobile', country: 'GB' });
});

test.each([
  ['toll-free', 'missing'],
  ['toll-free-pending', 'inReview'],
] as const)('numbers=%s: verification is %s', async (numbers, tollFreeVerification) => {
  const answer = await accountOf(tokenOf(newWorld(), { roles: ['admin'], numbers }));
  expect(answer.numbers).toMatchObject([{ kind: 'tollFree', tollFreeVerification }]);
});

describe('a part that Twilio does not answer', () => {
  const parts = [
    ['account', 'account'],
    ['balance', 'balance'],
    ['numbers', 'numbers'],
    ['caller-ids', 'verifiedCallerIds'],
    ['profiles', 'complianceProfile'],
    ['toll-free', 'tollFreeVerifications'],
    ['routing', 'routing'],
  ] as const;

  // Each call leaves one part whole and breaks each other one in a way of its own: together all parts in all ways.
  test('costs that part only, in whatever way it fails', async () => {
    const calls = parts.map(async ([, whole], wholeIndex) => {
      const broken = parts.flatMap(([upstream, part], index) => {
        const mode = faultModes[(index - wholeIndex - 1 + parts.length) % parts.length];
        return mode ? [{ part, fault: `${upstream}-${mode}` as UpstreamFault }] : [];
      });
      const faults = broken.map(({ fault }) => fault);
      const token = tokenOf(newWorld(), { roles: ['admin'], numbers: 'toll-free-approved', faults });
      const answer = await accountOf(token);
      expect(answer.unavailable).toEqual(broken.map(({ part }) => part).sort());
      for (const { part } of broken) {
        if (part !== 'tollFreeVerifications') expect(answer[part]).toBeNull();
      }
      if (whole !== 'tollFreeVerifications') expect(answer[whole]).not.toBeNull();
    });
    await Promise.all(calls);
  });

  test('leaves numbers whose verification nobody can tell', async () => {
    const token = tokenOf(newWorld(), {
      roles: ['admin'],
      numbers: 'toll-free-approved',
      faults: ['toll-free-fails'],
    });
    expect((await accountOf(token)).numbers).toMatchObject([
      { kind: 'tollFree', tollFreeVerification: null },
    ]);
  });
});

test('an answer is kept for a minute, and never tells one role what another may see', async () => {
  const world = newWorld();
  const ask = async (role: string) => {
    const token = tokenOf(world, { roles: [role], numbers: 'local' });
    return (await post('account', { Token: token })).body as AccountAnswer;
  };
  const first = await ask('admin');
  const asked = await askedOf(world);
  expect(await ask('admin')).toEqual(first);
  expect(await ask('supervisor')).toMatchObject({ balance: null, numbers: first.numbers });
  expect(await ask('agent')).toMatchObject({
    account: first.account,
    numbers: null,
    verifiedCallerIds: null,
  });
  expect(await askedOf(world)).toEqual(asked);
});
