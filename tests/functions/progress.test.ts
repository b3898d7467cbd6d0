import type { UpstreamFault } from '../../sandbox/scenarios';
import { signedInPerson } from '../../sandbox/people';
import { limits } from '../../src/backend/wire';
import { done, newWorld, post, recordWith, refusal, store, tokenOf, someText } from './functions';

const nothing = { record: null, revision: null };

const fetchProgress = (Token: string) => post('fetch-progress', { Token });
const save = (Token: string, record: object | string, Revision = '') =>
  post('save-progress', {
    Token,
    Revision,
    Record: typeof record === 'string' ? record : JSON.stringify(record),
  });

/** Saves and returns the new revision. */
async function saved(token: string, record: object, revision = ''): Promise<string> {
  const { status, body } = await save(token, record, revision);
  expect([status, body]).toEqual([200, { revision: someText }]);
  return (body as { revision: string }).revision;
}

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

describe('steps that are done once for the account', () => {
  const skipped = { skipped: { at: 1, value: true } };

  test('are shared by its administrators, and skips are not', async () => {
    const world = newWorld();
    const [ada, bo] = ['WKa', 'WKb'].map((start) =>
      tokenOf(world, { roles: ['admin'], workerSid: start.padEnd(34, '0') }),
    ) as [string, string];
    await saved(ada, recordWith({ 'define-skills': done(1), 'add-agent': skipped, 'go-available': done(1) }));
    expect((await fetchProgress(bo)).body).toEqual({
      record: recordWith({ 'define-skills': done(1) }),
      revision: null,
    });

    const revision = await saved(bo, recordWith({ 'upgrade-account': done(2) }));
    expect((await fetchProgress(bo)).body).toEqual({
      record: recordWith({ 'define-skills': done(1), 'upgrade-account': done(2) }),
      revision,
    });
    expect((await fetchProgress(ada)).body).toMatchObject({
      record: { steps: { 'define-skills': done(1), 'upgrade-account': done(2), 'add-agent': skipped } },
    });
  });

  test('are nobody else’s to tell or to see', async () => {
    const world = newWorld();
    await saved(tokenOf(world, { roles: ['supervisor'] }), recordWith({ 'add-agent': done(1) }));
    const admin = tokenOf(world, { roles: ['admin'] });
    expect((await fetchProgress(admin)).body).toEqual(nothing);

    await saved(admin, recordWith({ 'define-skills': done(1) }));
    expect((await fetchProgress(tokenOf(world))).body).toEqual(nothing);
  });

  test('are kept when several administrators save at once', async () => {
    const world = newWorld();
    const steps = ['define-skills', 'add-agent', 'add-supervisor', 'upgrade-account'];
    await Promise.all(
      steps.map((step, index) => {
        const workerSid = `WK${String(index).repeat(32)}`;
        return saved(tokenOf(world, { roles: ['admin'], workerSid }), recordWith({ [step]: done(1) }));
      }),
    );
    const { body } = await fetchProgress(tokenOf(world, { roles: ['admin'] }));
    expect(Object.keys((body as { record: { steps: object } }).record.steps).sort()).toEqual(steps.sort());
  });
});

describe('a field that is wrong is named, and nothing is stored', () => {
  const record = JSON.stringify(recordWith({}));
  const filler = 'é'.repeat(limits.recordBytes / 2);

  test.each<[string, string, Record<string, string> | [string, string][]]>([
    ['no record', 'Record', {}],
    ['an empty record', 'Record', { Record: '' }],
    [
      'two records',
      'Record',
      [
        ['Record', record],
        ['Record', record],
      ],
    ],
    ['no JSON', 'Record', { Record: '{"v":1' }],
    ['another version', 'Record', { Record: JSON.stringify({ ...recordWith({}), v: 2 }) }],
    ['a list', 'Record', { Record: '[]' }],
    ['a step that is no step', 'Record', { Record: JSON.stringify({ ...recordWith({}), steps: { x: 1 } }) }],
    ['more bytes than letters', 'Record', { Record: JSON.stringify({ ...recordWith({}), filler }) }],
    ['a revision with a header in it', 'Revision', { Record: record, Revision: '1\r\nX-Evil: 1' }],
    ['an endless revision', 'Revision', { Record: record, Revision: '1'.repeat(100) }],
    [
      'two revisions',
      'Revision',
      [
        ['Record', record],
        ['Revision', '1'],
        ['Revision', '2'],
      ],
    ],
  ])('%s', async (_what, field, fields) => {
    const token = tokenOf(newWorld());
    const form: [string, string][] = [...(Array.isArray(fields) ? fields : Object.entries(fields))];
    const { status, body } = await post('save-progress', [...form, ['Token', token]]);
    expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining(`"${field}"`))]);
    expect((await fetchProgress(token)).body).toEqual(nothing);
  });

  test('names that mean something to JavaScript are only names', async () => {
    const token = tokenOf(newWorld());
    const hostile =
      '{"v":1,"steps":{"__proto__":{},"constructor":{}},"dismissed":{},"hidden":{"at":0,"value":false}}';
    expect((await save(token, hostile)).status).toBe(200);
    const { record } = (await fetchProgress(token)).body as { record: { steps: object } };
    expect(Object.keys(record.steps).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('a record may grow beyond what fits only so far', async () => {
    const token = tokenOf(newWorld());
    const big = (id: string) =>
      recordWith({ [id]: { done: { at: 1, by: 'person', evidence: { note: 'x'.repeat(7900) } } } });
    let revision = await saved(token, big('acme-1'));
    revision = await saved(token, big('acme-2'), revision);
    const { status, body } = await save(token, big('acme-3'), revision);
    expect([status, body]).toEqual([400, refusal('invalid_field', expect.stringContaining('"Record"'))]);
  });
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
    expect(read.headers.get('retry-after')).toBe(expected === 429 ? '2' : null);
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
