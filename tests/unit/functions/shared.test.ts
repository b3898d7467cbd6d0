/** @jest-environment node */
import type { SandboxToken } from '../../../sandbox/token';
import type { ProgressAnswer, ReportAnswer } from '../../../src/api/wire';
import { applyIntent } from '../../../src/checklist/model/intent';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { noFacts } from '../../../src/facts/model/facts';
import { mergeRecords } from '../../../src/progress/model/merge';
import { emptyRecord, type StepProgress } from '../../../src/progress/model/record';
import { handlerOf } from '../../support/functions/every';
import { InProcess } from '../../support/functions/inProcess';
import { practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const functions = new InProcess();
let worlds = 0;
/** What a process remembers is forgotten. */
beforeEach(jest.resetModules);

async function call<T>(name: string, token: SandboxToken, fields: Readonly<Record<string, string>> = {}) {
  const answered = await functions.call(handlerOf(name), token, fields);
  return { status: answered?.status, body: answered?.body as T };
}

const fetchProgress = async (token: SandboxToken) =>
  (await call<ProgressAnswer>('fetch-progress', token)).body;

/** Two administrators of one account. */
function administrators(): { ada: SandboxToken; bo: SandboxToken } {
  const ada = practiceToken(`shared-${worlds++}`, 'admin', false, Date.now());
  return { ada, bo: { ...ada, workerSid: `WK${'b'.repeat(32)}`, identity: 'bo' } };
}

const step = builtInSteps.find(({ id }) => id === 'set-up-sso') as (typeof builtInSteps)[number];
const confirmed = (mine: StepProgress, at: number) =>
  applyIntent(mine, { do: 'acknowledge' }, step, noFacts, at);
const undone = (mine: StepProgress, by: string, at: number) =>
  applyIntent(mine, { do: 'undo', by }, step, noFacts, at);

/** Does something with the step as the plugin does: with what was read, merged with what is sent. */
async function change(token: SandboxToken, edit: (mine: StepProgress) => StepProgress): Promise<void> {
  const { record, revision } = await fetchProgress(token);
  const mine = mergeRecords(record ?? emptyRecord, emptyRecord);
  const Record = JSON.stringify({
    ...mine,
    steps: { ...mine.steps, [step.id]: edit(mine.steps[step.id] ?? {}) },
  });
  const { status } = await call('save-progress', token, { Record, Revision: revision ?? '' });
  expect(status).toBe(200);
}

const stepOf = async (token: SandboxToken) => (await fetchProgress(token)).record?.steps[step.id];
const isDoneForAll = async (token: SandboxToken) =>
  (await call<ReportAnswer>('report', token)).body.accountSteps?.find(({ id }) => id === step.id)?.done;

test('a confirmation that is taken back is taken back for every administrator', async () => {
  const { ada, bo } = administrators();
  await change(ada, (mine) => confirmed(mine, 1));
  // What the other one read is in their own record too.
  await change(bo, (mine) => mine);
  expect(await stepOf(bo)).toEqual(confirmed({}, 1));
  expect(await isDoneForAll(bo)).toBe(true);

  await change(ada, (mine) => undone(mine, ada.identity, 2));
  const reset = { at: 2, by: ada.identity };
  expect(await stepOf(bo)).toEqual({ reset });
  expect(await isDoneForAll(bo)).toBe(false);
  await change(bo, (mine) => mine);
  expect(await stepOf(ada)).toEqual({ reset });
});

test.each(['ada', 'bo'] as const)('what was taken back can be confirmed again, by %s', async (who) => {
  const all = administrators();
  await change(all.ada, (mine) => confirmed(mine, 1));
  await change(all.bo, (mine) => mine);
  await change(all.ada, (mine) => undone(mine, all.ada.identity, 2));
  await change(all[who], (mine) => confirmed(mine, 3));
  const again = { ...confirmed({}, 3), reset: { at: 2, by: all.ada.identity } };
  expect(await stepOf(all.ada)).toEqual(again);
  expect(await stepOf(all.bo)).toEqual(again);
  expect(await isDoneForAll(all.bo)).toBe(true);
});

test('what was taken back a moment ago can be confirmed again in a process that has not heard of it', async () => {
  const { ada, bo } = administrators();
  await change(ada, (mine) => confirmed(mine, 1));
  // Another process reads what all share, and remembers it.
  jest.resetModules();
  const saveElsewhere = handlerOf('save-progress');
  await functions.call(handlerOf('fetch-progress'), bo, {});

  jest.resetModules();
  await change(ada, (mine) => undone(mine, ada.identity, 2));
  const { record, revision } = await fetchProgress(bo);
  const mine = mergeRecords(record ?? emptyRecord, emptyRecord);
  const again = { ...confirmed({}, 3), reset: { at: 2, by: ada.identity } };
  expect(mine.steps[step.id]).toEqual({ reset: again.reset });
  const Record = JSON.stringify({ ...mine, steps: { ...mine.steps, [step.id]: again } });
  const asked = functions.asked.length;
  await functions.call(saveElsewhere, bo, { Record, Revision: revision ?? '' });
  const reads = functions.asked.slice(asked).filter((line) => /^GET .*-account /.test(line));

  jest.resetModules();
  expect(await stepOf(ada)).toEqual(again);
  expect(
    functions.twilio.world(bo.world)?.sync.document(`flex-onboarding-${bo.workerSid}`)?.data,
  ).toMatchObject({
    record: { steps: { [step.id]: again } },
  });
  // What it is compared with, and what it is written over.
  expect(reads).toHaveLength(2);
});

test('nobody takes back in another one’s name, and a reset of one’s own step is not shared', async () => {
  const { ada, bo } = administrators();
  await change(ada, (mine) => confirmed(mine, 1));
  await change(bo, (mine) => undone(mine, ada.identity, 2));
  expect(await stepOf(ada)).toEqual(confirmed({}, 1));

  const { revision } = await fetchProgress(bo);
  const steps = { 'go-available': { reset: { at: 3, by: bo.identity } } };
  await call('save-progress', bo, {
    Record: JSON.stringify({ ...emptyRecord, steps }),
    Revision: revision ?? '',
  });
  expect((await fetchProgress(ada)).record?.steps).not.toHaveProperty('go-available');
});

test.each([[{}], [{ record: { v: 2 } }], ['text']])(
  'what all share is left alone where it holds %j, and an administrator’s own record goes on without it',
  async (data) => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ada } = administrators();
    expect(await fetchProgress(ada)).toEqual({ record: null, revision: null });
    const sync = functions.twilio.world(ada.world)?.sync;
    sync?.writeDocument('flex-onboarding-account', data);
    // Another process, which does not know that there was nothing.
    jest.resetModules();
    await change(ada, (mine) => confirmed(mine, 1));
    expect(await stepOf(ada)).toEqual(confirmed({}, 1));
    expect(sync?.document('flex-onboarding-account')?.data).toEqual(data);
    expect(logged).toHaveBeenCalledWith('onboarding: account steps not readable Error 502');
    logged.mockRestore();

    // Once it can be read again, the next save tells what it lacks.
    sync?.writeDocument('flex-onboarding-account', { record: emptyRecord });
    await change(ada, (mine) => mine);
    expect(await isDoneForAll(ada)).toBe(true);
  },
);
