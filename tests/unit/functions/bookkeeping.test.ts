/** @jest-environment node */
import type { SandboxToken } from '../../../sandbox/token';
import { twilioError, type Ask } from '../../../sandbox/twilio-rest/wire';
import type { ReportAnswer } from '../../../src/api/wire';
import { mapOf } from '../../../serverless/src/progress/readinessIndex';
import { summaryOf } from '../../../serverless/src/progress/summary';
import { emptyRecord } from '../../../src/progress/model/record';
import { handlerOf } from '../../support/functions/every';
import { InProcess } from '../../support/functions/inProcess';
import { practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const functions = new InProcess();
const answer = functions.twilio.answer.bind(functions.twilio);
const refused = twilioError(500, 20500, 'Internal Server Error');
const busy = twilioError(429, 54009, 'Rate limit exceeded');
const taken = twilioError(409, 54301, 'Unique name already exists');
let worlds = 0;
beforeEach(() => {
  jest.restoreAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

const saved = { record: emptyRecord, roles: ['agent'], updatedAt: '2026-01-01T00:00:00.000Z' };
const workers = (count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => `WK${(index * step).toString(16).padStart(32, '0')}`);

/** A supervisor in a world of their own, and its Sync. */
async function house() {
  const supervisor = { ...practiceToken(`books-${worlds++}`, 'supervisor', false, Date.now()), workers: 0 };
  await functions.call(handlerOf('fetch-progress'), supervisor, {});
  const sync = functions.twilio.world(supervisor.world)?.sync;
  if (!sync) throw new Error('no world');
  return { supervisor, sync };
}

/** The report of a process that remembers nothing. */
async function reportOf(supervisor: SandboxToken) {
  jest.resetModules();
  const answered = await functions.call(handlerOf('report'), supervisor, {});
  return { status: answered?.status, body: answered?.body as ReportAnswer };
}

/** Has Twilio answer some requests otherwise. */
function where(fits: (ask: Ask) => boolean, otherwise: (ask: Ask) => ReturnType<typeof answer>): void {
  jest
    .spyOn(functions.twilio, 'answer')
    .mockImplementation((ask, invocation) => (fits(ask) ? otherwise(ask) : answer(ask, invocation)));
}

const old = 'flex-onboarding-index-old';
const isNoteOfMoved = ({ method, path, form }: Ask) =>
  method === 'POST' && (path.endsWith(old) || form.get('UniqueName') === old);

test('people of 0.1 that cannot be moved now cost nobody an answer, and what was moved is noted', async () => {
  const { supervisor, sync } = await house();
  // As many as Sync makes new items of in ten seconds, at most.
  const people = workers(150);
  people.forEach((worker) => sync.writeItem('flex-onboarding', worker, saved));
  const notYet = people.slice(100);
  where(
    ({ method, form }) => method === 'POST' && notYet.includes(form.get('Key') ?? ''),
    () => refused,
  );
  expect(await reportOf(supervisor)).toMatchObject({
    status: 200,
    body: { people: 100, complete: false, everybody: false },
  });
  expect(sync.document(old)?.data).toEqual({ after: people[99], done: false });

  jest.restoreAllMocks();
  expect(await reportOf(supervisor)).toMatchObject({ status: 200, body: { people: 150, complete: true } });
  expect(sync.document(old)?.data).toEqual({ after: people[149], done: true });
});

test('people of 0.1 are moved in the end also where each question finds Sync making little that is new', async () => {
  const { supervisor, sync } = await house();
  const people = workers(60);
  people.forEach((worker) => sync.writeItem('flex-onboarding', worker, saved));
  let left = 0;
  where(
    ({ method, path }) => method === 'POST' && path.endsWith('/Items') && left-- <= 0,
    () => busy,
  );
  let report = await reportOf(supervisor);
  for (let question = 0; question < 10 && !report.body.everybody; question++) {
    left = 30;
    report = await reportOf(supervisor);
  }
  expect(report).toMatchObject({ status: 200, body: { people: 60, everybody: true } });
});

test.each([
  ['noted', isNoteOfMoved],
  ['asked for', ({ method, path }: Ask) => method === 'GET' && path.endsWith(old)],
])('how far they are moved cannot be %s: the answer comes all the same', async (what, fits) => {
  const { supervisor, sync } = await house();
  workers(5).forEach((worker) => sync.writeItem('flex-onboarding', worker, saved));
  where(fits, () => refused);
  const { status, body } = await reportOf(supervisor);
  expect([status, body.complete, body.people]).toEqual([200, what === 'noted', what === 'noted' ? 5 : 0]);
});

test('who was moved by another process meanwhile is moved', async () => {
  const { supervisor, sync } = await house();
  const [worker = ''] = workers(1);
  sync.writeItem('flex-onboarding', worker, saved);
  const map = mapOf(worker, 3);
  where(
    ({ method, path }) => method === 'POST' && path.endsWith(`/Maps/${map}/Items`) && sync.hasMap(map),
    () => {
      sync.writeItem(map, worker, summaryOf(saved, 0));
      return taken;
    },
  );
  expect(await reportOf(supervisor)).toMatchObject({ status: 200, body: { people: 1, complete: true } });
});

test('an index that was read whole is told, also where it cannot be spread over more maps', async () => {
  const { supervisor, sync } = await house();
  workers(150, 3).forEach((worker) => sync.writeItem(mapOf(worker, 3), worker, summaryOf(saved, 1)));
  where(
    ({ method, form }) => method === 'POST' && form.get('UniqueName') === 'flex-onboarding-index',
    () => refused,
  );
  expect(await reportOf(supervisor)).toMatchObject({ status: 200, body: { people: 150, complete: true } });
});
