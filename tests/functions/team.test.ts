import { crowdPerson } from '../../sandbox/people';
import type { TeamAnswer } from '../../src/api/wire';
import {
  askedOf,
  done,
  newWorld,
  post,
  refusal,
  someText,
  storeOld,
  tokenOf,
} from '../support/functions/functions';
import { agentWith, supervisorIn } from '../support/functions/crew';

const unknown = { done: 0, total: 0, notReady: [], updatedAt: null };
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

  test('counts no step that the account hides, also of those who did it before', async () => {
    const { world, workerSid } = await agentWith({ 'know-your-role': done(1), 'go-available': done(1) });
    const config = { checklist: { hide_steps: ['know-your-role', 'first-call'] } };
    const Token = tokenOf(world, { roles: ['supervisor'], config });
    const { body } = await post('team', { Token, Workers: workerSid }, 'forked');
    const standing = (body as TeamAnswer).workers[workerSid];
    expect(standing).toMatchObject({ done: 1, total: 6 });
    expect(standing?.notReady).not.toContain('first-call');
  });

  test('answers by the list as it comes where the configuration cannot be read', async () => {
    const { world, workerSid } = await agentWith({ 'go-available': done(1) });
    const Token = tokenOf(world, { roles: ['supervisor'], faults: ['configuration-fails'] });
    const { status, body } = await post('team', { Token, Workers: workerSid }, 'forked');
    expect(status).toBe(200);
    expect((body as TeamAnswer).workers[workerSid]).toMatchObject({ done: 1, total: 8 });
  });

  test('counts as skipped what somebody has skipped since it stopped being true', async () => {
    const reverted = { at: 2, value: true };
    const { workerSid, supervisor } = await agentWith({
      'allow-notifications': { ...done(1), reverted, skipped: { at: 3, value: true } },
      'prove-notifications': { ...done(1), reverted, skipped: { at: 1, value: true } },
    });
    const { body } = await post('team', { Token: supervisor, Workers: workerSid }, 'forked');
    const standing = (body as TeamAnswer).workers[workerSid];
    expect(standing).toMatchObject({ done: 0, total: 7 });
    expect(standing?.notReady[0]).toBe('prove-notifications');
    expect(standing?.notReady[7]).toBe('allow-notifications');
  });

  test('knows nothing of workers who were never here, or whose record it cannot read', async () => {
    const { world, supervisor } = await agentWith({});
    const [stranger, odd] = [`WK${'a'.repeat(32)}`, `WK${'b'.repeat(32)}`];
    await storeOld(world, odd, { record: { v: 9 } });
    const { body } = await post('team', { Token: supervisor, Workers: `${stranger},${odd}` }, 'forked');
    expect(body).toEqual({ workers: { [stranger]: unknown, [odd]: unknown } });
  });

  test('answers for 200 workers at once, and for no more', async () => {
    const world = newWorld();
    const sids = Array.from({ length: 201 }, (_, index) => crowdPerson(world, index).workerSid);
    const token = supervisorIn(world, 300);
    const Workers = sids.slice(0, 200).join(',');
    const { status, body } = await post('team', { Token: token, Workers }, 'forked');
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
    const fields = { Token: token, Workers: `WK${'a'.repeat(32)}` };
    const { status, body, headers } = await post('team', fields, 'forked');
    expect([status, body]).toEqual([429, refusal('too_many_requests')]);
    expect(headers.get('retry-after')).toBe('1');
  });
});
