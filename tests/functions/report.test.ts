import { crowdPerson } from '../../sandbox/people';
import type { ReportAnswer, ReportRow } from '../../src/api/wire';
import {
  askedOf,
  done,
  newWorld,
  post,
  recordWith,
  refusal,
  store,
  tokenOf,
} from '../support/functions/functions';

const supervisor = (world: string, workers: number, config?: object) =>
  tokenOf(world, { roles: ['supervisor'], workers, ...(config && { config }) });

async function reportOf(Token: string, fields: Record<string, string> = {}): Promise<ReportAnswer> {
  const { status, body } = await post('report', { Token, ...fields }, 'forked');
  expect(status).toBe(200);
  return body as ReportAnswer;
}

test('counts everybody who ever opened the product, and not only whom Teams shows', async () => {
  const answer = await reportOf(supervisor(newWorld(), 500));
  expect(answer).toMatchObject({ people: 400, complete: true, everybody: true });
  expect(answer.milestones.map(({ id }) => id)).toEqual([
    'started',
    'reachable',
    'available',
    'practised',
    'served',
    'ready',
  ]);
  expect(answer.rows).toBeUndefined();
});

test('counts by the list as the account has set it', async () => {
  const config = { checklist: { hide_steps: ['know-your-role'] } };
  const { steps } = await reportOf(supervisor(newWorld(), 20, config));
  expect(steps.map(({ id }) => id)).not.toContain('know-your-role');
  expect((await reportOf(supervisor(newWorld(), 20))).steps.map(({ id }) => id)).toContain('know-your-role');
});

test('tells what administrators have done for the account, and leaves it out where that cannot be read', async () => {
  const world = newWorld();
  const admin = tokenOf(world, { roles: ['admin'] });
  const Record = JSON.stringify(recordWith({ 'add-agent': done(1) }));
  await post('save-progress', { Token: admin, Record });
  const { accountSteps } = await reportOf(supervisor(world, 1));
  expect(accountSteps).toContainEqual({ id: 'add-agent', done: true });
  expect(accountSteps).toContainEqual({ id: 'upgrade-account', done: false });

  await store(world, 'account', { later: 'version' });
  expect(await reportOf(supervisor(world, 1))).toMatchObject({
    accountSteps: null,
    complete: false,
    everybody: true,
  });
});

test('gives people by page, each once, without names', async () => {
  const world = newWorld();
  const token = supervisor(world, 900);
  const rows: ReportRow[] = [];
  for (let Page: string | null = ''; Page !== null; ) {
    const answer: ReportAnswer = await reportOf(token, { People: '1', Page });
    rows.push(...(answer.rows ?? []));
    Page = answer.next ?? null;
  }
  expect(rows).toHaveLength(720);
  expect(new Set(rows.map(({ worker }) => worker)).size).toBe(720);
  expect(rows[0]).toEqual({
    worker: crowdPerson(world, 1).workerSid,
    done: expect.any(Number) as number,
    total: expect.any(Number) as number,
    milestones: ['started', 'reachable', 'available', 'served', 'ready'],
  });
});

test('says that it is not complete where the account’s list cannot be read', async () => {
  const token = tokenOf(newWorld(), { roles: ['admin'], workers: 10, faults: ['configuration-fails'] });
  expect(await reportOf(token)).toMatchObject({ people: 8, complete: false, everybody: true });
});

test.each([[['agent']], [['flex.lead', 'flex.readonlyadmin']]])('%j may not ask', async (roles) => {
  const world = newWorld();
  const { status, body } = await post('report', { Token: tokenOf(world, { roles }) });
  expect([status, body]).toEqual([403, refusal('role_refused')]);
  expect(await askedOf(world)).toEqual([]);
});

test('refuses a page that is none', async () => {
  const { status, body } = await post('report', { Token: supervisor(newWorld(), 1), Page: '../x' });
  expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining('"Page"'))]);
});
