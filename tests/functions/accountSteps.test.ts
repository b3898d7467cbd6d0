import { done, newWorld, recordWith, tokenOf } from '../support/functions/functions';
import * as saving from '../support/functions/saving';

const { nothing } = saving;
// What administrators share stays in a process's memory for some seconds, and all tests' worlds are one account to it.
const fetchProgress = (token: string) => saving.fetchProgress(token, 'forked');
const saved = (token: string, record: object, revision?: string) =>
  saving.saved(token, record, revision, 'forked');

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
