import type { UpstreamFault } from '../../sandbox/scenarios';
import { signedInPerson } from '../../sandbox/people';
import {
  done,
  newWorld,
  post,
  recordWith,
  refusal,
  someText,
  store,
  storeOld,
  tokenOf,
} from '../support/functions/functions';
import { fetchProgress, nothing, save, saved } from '../support/functions/saving';

test('what a worker saves is there on every device', async () => {
  const token = tokenOf(newWorld());
  expect((await fetchProgress(token)).body).toEqual(nothing);

  const record = recordWith({ 'know-your-role': { ...done(5), acknowledged: { at: 5 } } });
  const revision = await saved(token, record);
  expect((await fetchProgress(token)).body).toEqual({ record, revision });
});

test('an old revision is answered with what is stored now, and changes nothing', async () => {
  const token = tokenOf(newWorld());
  const first = await saved(token, recordWith({ 'go-available': done(1) }));
  const second = await saved(token, recordWith({ 'go-available': done(1), 'open-teams': done(2) }), first);

  const current = {
    record: recordWith({ 'go-available': done(1), 'open-teams': done(2) }),
    revision: second,
  };
  for (const stale of ['', first, 'no-such-revision']) {
    const { status, body } = await save(token, recordWith({ 'first-call': done(3) }), stale);
    expect([status, body]).toEqual([409, current]);
  }
  expect((await fetchProgress(token)).body).toEqual(current);
});

test('a revision of a record that is gone is answered with nothing', async () => {
  const { status, body } = await save(tokenOf(newWorld()), recordWith({}), '7');
  expect([status, body]).toEqual([409, nothing]);
});

test('a save that forgot what it had read loses nothing', async () => {
  const token = tokenOf(newWorld());
  const revision = await saved(token, recordWith({ 'go-available': done(1) }));
  await saved(token, recordWith({ 'open-teams': done(2) }), revision);
  expect((await fetchProgress(token)).body).toMatchObject({
    record: recordWith({ 'go-available': done(1), 'open-teams': done(2) }),
  });
});

test('two first workers of an account, at the same moment, both find room', async () => {
  const world = newWorld();
  const tokens = ['agent', 'supervisor', 'flex.lead'].map((role) => tokenOf(world, { roles: [role] }));
  await Promise.all(tokens.map((token) => saved(token, recordWith({ 'go-available': done(1) }))));
});

test('nobody reads or writes for another worker, whatever the request says', async () => {
  const world = newWorld();
  const other = signedInPerson(world, ['supervisor']).workerSid;
  const hints = {
    Worker: other,
    WorkerSid: other,
    worker_sid: other,
    TokenResult: JSON.stringify({ worker_sid: other }),
  };
  const agent = tokenOf(world);
  const record = recordWith({ 'go-available': done(1) });
  const { status } = await post('save-progress', { ...hints, Token: agent, Record: JSON.stringify(record) });
  expect(status).toBe(200);

  expect((await fetchProgress(tokenOf(world, { roles: ['supervisor'] }))).body).toEqual(nothing);
  expect((await post('fetch-progress', { ...hints, Token: agent })).body).toMatchObject({ record });
});

test('a worker can neither invent nor remove a nudge or a reset', async () => {
  const world = newWorld();
  const token = tokenOf(world);
  const { workerSid } = signedInPerson(world, ['agent']);
  const forged = { at: 9e12, by: 'the boss' };
  const revision = await saved(
    token,
    recordWith({
      'go-available': { ...done(1), nudged: forged },
      'first-call': { ...done(1), reset: forged },
    }),
  );
  const honest = recordWith({ 'go-available': done(1), 'first-call': done(1) });
  expect((await fetchProgress(token)).body).toEqual({ record: honest, revision });

  const supervisor = tokenOf(world, { roles: ['supervisor'] });
  await post('reset-progress', { Token: supervisor, Worker: workerSid, Step: 'first-call' });
  await post('nudge', { Token: supervisor, Worker: workerSid, Step: 'first-call' });
  const before = (await fetchProgress(token)).body as { revision: string; record: { steps: object } };
  await saved(token, recordWith({ 'first-call': done(1) }), before.revision);
  expect((await fetchProgress(token)).body).toMatchObject({ record: { steps: before.record.steps } });
});

describe('when Sync', () => {
  test.each<[UpstreamFault, number, string]>([
    ['sync-fails', 502, 'upstream_failed'],
    ['sync-hangs', 504, 'upstream_timeout'],
    ['sync-nonsense', 502, 'upstream_failed'],
    ['sync-busy', 429, 'too_many_requests'],
  ])('%s, the answer is %d', async (fault, expected, code) => {
    const token = tokenOf(newWorld(), { faults: [fault] });
    const [read, written] = await Promise.all([fetchProgress(token), save(token, recordWith({}))]);
    expect([read.status, read.body]).toEqual([expected, refusal(code)]);
    expect([written.status, written.body]).toEqual([expected, refusal(code)]);
    expect(read.headers.get('retry-after')).toBe(expected === 429 ? '1' : null);
  });

  test.each([[{}], [{ record: { v: 2 } }], ['text']])('holds %j, that is left alone', async (data) => {
    const world = newWorld();
    const token = tokenOf(world);
    await fetchProgress(token);
    await store(world, signedInPerson(world, ['agent']).workerSid, data);
    for (const { status, body } of [await fetchProgress(token), await save(token, recordWith({}))]) {
      expect([status, body]).toEqual([502, refusal('record_unreadable')]);
    }
  });
});

describe('a record that version 0.1 kept', () => {
  const old = {
    record: recordWith({ 'go-available': done(1) }),
    roles: ['agent'],
    updatedAt: '2026-01-01T00:00:00.000Z',
  };

  test('is there, can be saved to, and is counted in its team', async () => {
    const world = newWorld();
    const token = tokenOf(world);
    const { workerSid } = signedInPerson(world, ['agent']);
    await post('fetch-progress', { Token: token }, 'forked');
    await storeOld(world, workerSid, old);

    const supervisor = tokenOf(world, { roles: ['supervisor'] });
    const team = () => post('team', { Token: supervisor, Workers: workerSid }, 'forked');
    expect((await team()).body).toMatchObject({ workers: { [workerSid]: { done: 1, total: 8 } } });

    const { body } = await fetchProgress(token, 'forked');
    expect(body).toEqual({ record: old.record, revision: someText });
    const { revision } = body as { revision: string };
    const both = recordWith({ 'go-available': done(1), 'first-call': done(2) });
    await saved(token, recordWith({ 'first-call': done(2) }), revision, 'forked');
    expect((await fetchProgress(token, 'forked')).body).toMatchObject({ record: both });
    expect((await team()).body).toMatchObject({ workers: { [workerSid]: { done: 2, total: 8 } } });
  });

  test('is merged with what another device kept meanwhile', async () => {
    const world = newWorld();
    const token = tokenOf(world);
    await post('fetch-progress', { Token: token }, 'forked');
    await storeOld(world, signedInPerson(world, ['agent']).workerSid, old);
    const late = await save(token, recordWith({ 'first-call': done(2) }), '', 'forked');
    expect([late.status, late.body]).toEqual([409, { record: old.record, revision: someText }]);
  });
});
