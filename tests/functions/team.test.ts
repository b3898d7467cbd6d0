import { crowdPerson, signedInPerson } from '../../sandbox/people';
import type { TeamAnswer } from '../../src/backend/wire';
import {
  askedOf,
  done,
  newWorld,
  post,
  recordWith,
  refusal,
  someNumber,
  someText,
  store,
  tokenOf,
} from './functions';

const unknown = { done: 0, total: 0, notReady: [], updatedAt: null };
const supervisorIn = (world: string, workers = 1) => tokenOf(world, { roles: ['supervisor'], workers });

/** An agent who has saved this, and the supervisor of the same world. */
async function agentWith(steps: Parameters<typeof recordWith>[0]) {
  const world = newWorld();
  const { workerSid } = signedInPerson(world, ['agent']);
  const agent = tokenOf(world);
  await post('save-progress', { Token: agent, Record: JSON.stringify(recordWith(steps)) });
  return { world, agent, workerSid, supervisor: supervisorIn(world) };
}

const stepsOf = async (Token: string) =>
  (await post('fetch-progress', { Token })).body as {
    record: ReturnType<typeof recordWith>;
    revision: string;
  };

describe('an agent', () => {
  const Worker = `WK${'a'.repeat(32)}`;

  test.each([
    ['team', { Workers: Worker }],
    ['nudge', { Worker, Step: 'go-available' }],
    ['reset-progress', { Worker, Step: 'go-available' }],
  ])('may not use %s', async (name, fields) => {
    for (const roles of [['agent'], ['flex.lead', 'flex.readonlyadmin'], []]) {
      const world = newWorld();
      const { status, body } = await post(name, { ...fields, Token: tokenOf(world, { roles }) });
      expect([status, body]).toEqual([403, refusal('role_refused')]);
      expect(await askedOf(world)).toEqual([]);
    }
  });
});

describe('team', () => {
  test('says who has come how far, by the rules of their own checklist', async () => {
    const { workerSid, supervisor } = await agentWith({
      'allow-notifications': done(1),
      'prove-notifications': { ...done(1), reverted: { at: 2, value: true } },
      'know-your-role': { skipped: { at: 1, value: true } },
      'go-available': { snoozed: { at: 1, until: 9e12 } },
    });
    const { status, body } = await post('team', { Token: supervisor, Workers: workerSid });
    expect(status).toBe(200);
    expect((body as TeamAnswer).workers[workerSid]).toEqual({
      done: 1,
      total: 7,
      notReady: [
        'prove-notifications',
        'open-agent-desktop',
        'go-available',
        'first-call',
        'first-message',
        'complete-task',
        'know-your-role',
      ],
      updatedAt: someText,
    });
  });

  test('knows nothing of workers who were never here, or whose record it cannot read', async () => {
    const { world, supervisor } = await agentWith({});
    const [stranger, odd] = [`WK${'a'.repeat(32)}`, `WK${'b'.repeat(32)}`];
    await store(world, odd, { record: { v: 9 } });
    const { body } = await post('team', { Token: supervisor, Workers: `${stranger},${odd}` });
    expect(body).toEqual({ workers: { [stranger]: unknown, [odd]: unknown } });
  });

  test('answers for 200 workers at once, and for no more', async () => {
    const world = newWorld();
    const sids = Array.from({ length: 201 }, (_, index) => crowdPerson(world, index).workerSid);
    const token = supervisorIn(world, 300);
    const { status, body } = await post('team', { Token: token, Workers: sids.slice(0, 200).join(',') });
    expect(status).toBe(200);
    const readiness = Object.values((body as TeamAnswer).workers);
    expect(readiness).toHaveLength(200);
    expect(readiness.filter(({ updatedAt }) => updatedAt === null)).toHaveLength(40);
    expect(readiness.filter(({ total, done }) => total > 0 && done === total)).toHaveLength(40);

    const tooMany = await post('team', { Token: token, Workers: sids.join(',') });
    expect([tooMany.status, tooMany.body]).toEqual([
      400,
      refusal('invalid_field', expect.stringContaining('200')),
    ]);
  });

  test.each([[''], ['WKx'], [`WK${'a'.repeat(32)},`], ['../../Documents/x'], [`WK${'A'.repeat(32)}`]])(
    'refuses %j as workers',
    async (Workers) => {
      const { status, body } = await post('team', { Token: supervisorIn(newWorld()), Workers });
      expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining('"Workers"'))]);
    },
  );

  test('fails as a whole when Sync does', async () => {
    const token = tokenOf(newWorld(), { roles: ['admin'], faults: ['sync-busy'] });
    const { status, body, headers } = await post('team', { Token: token, Workers: `WK${'a'.repeat(32)}` });
    expect([status, body]).toEqual([429, refusal('too_many_requests')]);
    expect(headers.get('retry-after')).toBe('2');
  });
});

describe('a nudge', () => {
  test('reaches the agent, with who sent it, and at most once a day for each step', async () => {
    const { world, agent, workerSid, supervisor } = await agentWith({});
    const nudge = (Step: string) => post('nudge', { Token: supervisor, Worker: workerSid, Step });
    const { status, body } = await nudge('go-available');
    const nudged = { at: someNumber, by: signedInPerson(world, ['supervisor']).identity };
    expect([status, body]).toEqual([200, { nudged }]);
    expect((await stepsOf(agent)).record.steps).toEqual({ 'go-available': { nudged } });

    const again = await nudge('go-available');
    expect([again.status, again.body]).toEqual([429, refusal('nudged_today')]);
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(86_000);
    expect((await nudge('first-call')).status).toBe(200);
  });

  test('reaches somebody who was never here, and is still there when they come', async () => {
    const world = newWorld();
    const { workerSid } = signedInPerson(world, ['agent']);
    await post('nudge', { Token: supervisorIn(world), Worker: workerSid, Step: 'go-available' });
    const agent = tokenOf(world);
    const { record, revision } = await stepsOf(agent);
    expect(record.steps['go-available']?.nudged).toBeDefined();

    const Record = JSON.stringify(recordWith({ 'go-available': done(1) }));
    await post('save-progress', { Token: agent, Record, Revision: revision });
    expect((await stepsOf(agent)).record.steps['go-available']).toEqual({
      ...done(1),
      nudged: record.steps['go-available']?.nudged,
    });
  });

  test('is refused for a step that is done, and allowed when it no longer is', async () => {
    const reverted = { ...done(1), reverted: { at: 2, value: true } };
    const { workerSid, supervisor } = await agentWith({
      'go-available': done(1),
      'prove-notifications': reverted,
    });
    const nudge = (Step: string) => post('nudge', { Token: supervisor, Worker: workerSid, Step });
    const refused = await nudge('go-available');
    expect([refused.status, refused.body]).toEqual([409, refusal('step_done')]);
    expect((await nudge('prove-notifications')).status).toBe(200);
  });
});

describe('a reset', () => {
  test('is recorded with who and when, and nothing of before comes back', async () => {
    const { world, agent, workerSid, supervisor } = await agentWith({
      'go-available': done(1),
      'first-call': done(1),
    });
    const { status, body } = await post('reset-progress', {
      Token: supervisor,
      Worker: workerSid,
      Step: 'go-available',
    });
    const reset = { at: someNumber, by: signedInPerson(world, ['supervisor']).identity };
    expect([status, body]).toEqual([200, { reset }]);

    const { record, revision } = await stepsOf(agent);
    expect(record.steps).toEqual({ 'go-available': { reset }, 'first-call': done(1) });

    // Another device of the agent, which has not seen the reset, saves what it knows.
    const Record = JSON.stringify(recordWith({ 'go-available': done(1) }));
    await post('save-progress', { Token: agent, Record, Revision: revision });
    expect((await stepsOf(agent)).record.steps['go-available']).toEqual({ reset });
  });

  test('begins a new round, in which the step can be done again', async () => {
    const { agent, workerSid, supervisor } = await agentWith({ 'go-available': done(1) });
    await post('reset-progress', { Token: supervisor, Worker: workerSid, Step: 'go-available' });
    const { record, revision } = await stepsOf(agent);
    const again = { ...record.steps['go-available'], ...done(99) };
    const Record = JSON.stringify(recordWith({ 'go-available': again }));
    await post('save-progress', { Token: agent, Record, Revision: revision });
    expect((await stepsOf(agent)).record.steps['go-available']).toEqual(again);
  });
});

test.each([
  ['nudge', 'Worker', { Worker: 'WK1', Step: 'go-available' }],
  ['nudge', 'Step', { Worker: `WK${'a'.repeat(32)}`, Step: 'no-such-step' }],
  ['nudge', 'Step', { Worker: `WK${'a'.repeat(32)}`, Step: '__proto__' }],
  ['reset-progress', 'Step', { Worker: `WK${'a'.repeat(32)}`, Step: 'define-skills' }],
  ['reset-progress', 'Worker', { Worker: 'account', Step: 'go-available' }],
])('%s refuses a wrong %s', async (name, field, fields) => {
  const { status, body } = await post(name, { ...fields, Token: supervisorIn(newWorld()) });
  expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining(`"${field}"`))]);
});
