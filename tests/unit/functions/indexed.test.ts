/** @jest-environment node */
import type { SandboxToken } from '../../../sandbox/token';
import { twilioError } from '../../../sandbox/twilio-rest/wire';
import type { ProgressAnswer, TeamAnswer } from '../../../src/api/wire';
import { handler as fetchProgress } from '../../../serverless/src/functions/fetch-progress';
import { handler as resetProgress } from '../../../serverless/src/functions/reset-progress';
import { handler as saveProgress } from '../../../serverless/src/functions/save-progress';
import { handler as team } from '../../../serverless/src/functions/team';
import { emptyRecord, type ProgressRecord, type StepProgress } from '../../../src/progress/model/record';
import { InProcess } from '../../support/functions/inProcess';
import { practiceToken } from '../../support/functions/practiceWorld';

jest.mock('twilio-flex-token-validator', () =>
  jest.requireActual<object>('../../support/functions/validator'),
);

const functions = new InProcess();
const answer = functions.twilio.answer.bind(functions.twilio);
let now = Date.now();
let worlds = 0;
beforeEach(() => {
  jest.restoreAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  // Another hour, so that nothing of the test before is remembered.
  now += 3_600_000;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});

/** An agent and their supervisor. */
function people(): { agent: SandboxToken; supervisor: SandboxToken } {
  const world = `indexed-${worlds++}`;
  const tokenOf = (role: string) => practiceToken(world, role, false, now);
  return { agent: tokenOf('agent'), supervisor: tokenOf('supervisor') };
}

const done: StepProgress = { done: { at: 1, by: 'platform', evidence: {} } };
const recordWith = (steps: ProgressRecord['steps']): ProgressRecord => ({ ...emptyRecord, steps });

async function progressOf(agent: SandboxToken): Promise<ProgressAnswer> {
  return (await functions.call(fetchProgress, agent, {}))?.body as ProgressAnswer;
}

async function save(agent: SandboxToken, steps: ProgressRecord['steps'], revision = ''): Promise<number> {
  const fields = { Record: JSON.stringify(recordWith(steps)), Revision: revision };
  return (await functions.call(saveProgress, agent, fields))?.status ?? 0;
}

/** What the team's supervisor is told that the agent has still to do. */
async function notReady(supervisor: SandboxToken, { workerSid }: SandboxToken): Promise<readonly string[]> {
  now += 60_000;
  const { body } = (await functions.call(team, supervisor, { Workers: workerSid })) ?? {};
  return (body as TeamAnswer).workers[workerSid]?.notReady ?? [];
}

/** Whether a request writes into the index, or a worker's record. */
const writes = (what: 'index' | 'record', { method, path }: { method: string; path: string }) =>
  method === 'POST' &&
  (what === 'index' ? /Maps\/flex-onboarding-index-/ : /Documents\/flex-onboarding-WK/).test(path);

const busy = twilioError(429, 54009, 'Rate limit exceeded');
const refused = twilioError(500, 20500, 'Internal Server Error');

test('a reset that the index could not be told of is made up for when the agent comes again', async () => {
  const { agent, supervisor } = people();
  await save(agent, { 'go-available': done });
  expect(await notReady(supervisor, agent)).not.toContain('go-available');

  const spy = jest.spyOn(functions.twilio, 'answer');
  spy.mockImplementation((ask, invocation) => (writes('index', ask) ? refused : answer(ask, invocation)));
  const fields = { Worker: agent.workerSid, Step: 'go-available' };
  expect((await functions.call(resetProgress, supervisor, fields))?.status).toBe(200);
  spy.mockRestore();

  await progressOf(agent);
  expect(await notReady(supervisor, agent)).toContain('go-available');
});

test('a reset is told to the index also while Sync makes nothing new', async () => {
  const { agent, supervisor } = people();
  await save(agent, { 'go-available': done });
  const makes = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && /\/(Documents|Maps|Items)$/.test(path);
  const spy = jest.spyOn(functions.twilio, 'answer');
  spy.mockImplementation((ask, invocation) => (makes(ask) ? busy : answer(ask, invocation)));
  const fields = { Worker: agent.workerSid, Step: 'go-available' };
  expect((await functions.call(resetProgress, supervisor, fields))?.status).toBe(200);
  spy.mockRestore();
  expect(await notReady(supervisor, agent)).toContain('go-available');
});

test('a save that lost a race leaves the index with what won it, at the latest when the agent comes again', async () => {
  const { agent, supervisor } = people();
  await save(agent, { 'go-available': done });
  const { revision } = await progressOf(agent);

  // While the save is about to be written, the supervisor resets its step; then the index takes nothing more.
  const name = `flex-onboarding-${agent.workerSid}`;
  const reset = { at: 5, by: supervisor.identity };
  const won = { record: recordWith({ 'go-available': done, 'first-call': { reset } }) };
  const sync = functions.twilio.world(agent.world)?.sync;
  let isWon = false;
  const spy = jest.spyOn(functions.twilio, 'answer');
  spy.mockImplementation((ask, invocation) => {
    if (writes('record', ask) && !isWon) {
      isWon = true;
      sync?.writeDocument(name, { ...(sync.document(name)?.data as object), ...won });
    } else if (writes('index', ask) && isWon) return refused;
    return answer(ask, invocation);
  });
  expect(await save(agent, { 'go-available': done, 'first-call': done }, revision ?? '')).toBe(409);
  spy.mockRestore();
  expect(isWon).toBe(true);

  expect((await progressOf(agent)).record).toEqual(won.record);
  expect(await notReady(supervisor, agent)).toContain('first-call');
});

test('an older summary that arrives late, after a newer one, is made up for when the agent comes again', async () => {
  const { agent, supervisor } = people();
  await save(agent, { 'first-call': done });

  // Twilio keeps the index waiting for longer than the function does.
  const late: Parameters<typeof answer>[] = [];
  const spy = jest.spyOn(functions.twilio, 'answer');
  spy.mockImplementation((...asked) => {
    if (!writes('index', asked[0])) return answer(...asked);
    late.push(asked);
    return refused;
  });
  const saveNext = async (steps: ProgressRecord['steps']) =>
    save(agent, steps, (await progressOf(agent)).revision ?? '');
  expect(await saveNext({ 'know-your-role': done })).toBe(200);
  spy.mockRestore();
  expect(await saveNext({ 'go-available': done })).toBe(200);
  late.forEach((asked) => expect(answer(...asked)?.status).toBeLessThan(300));
  expect(await notReady(supervisor, agent)).toContain('go-available');

  await progressOf(agent);
  expect(await notReady(supervisor, agent)).not.toContain('go-available');

  // By then nothing can come late any more.
  expect(await saveNext({ 'complete-task': done })).toBe(200);
  expect(keptOf(agent)).not.toHaveProperty('unindexed');
  expect(await notReady(supervisor, agent)).not.toContain('complete-task');
});

/** What the functions keep of an agent. */
const keptOf = (agent: SandboxToken) =>
  functions.twilio.world(agent.world)?.sync.document(`flex-onboarding-${agent.workerSid}`)?.data;

/** Twilio takes nothing of this into the index while something happens. @returns what was asked of it meanwhile */
async function withoutIndex(
  happens: () => Promise<unknown>,
  what = /./,
): Promise<Parameters<typeof answer>[]> {
  const late: Parameters<typeof answer>[] = [];
  const spy = jest.spyOn(functions.twilio, 'answer');
  spy.mockImplementation((...asked) => {
    if (!writes('index', asked[0]) || !what.test(asked[0].path)) return answer(...asked);
    late.push(asked);
    return refused;
  });
  await happens();
  spy.mockRestore();
  return late;
}

test('a summary that a fetch gave up on, and that arrives after a newer one, is made up for as well', async () => {
  const { agent, supervisor } = people();
  await save(agent, { 'first-call': done });
  const { revision } = await progressOf(agent);
  await withoutIndex(() => save(agent, { 'know-your-role': done }, revision ?? ''));

  now += 11_000;
  const late = await withoutIndex(() => progressOf(agent), /Items\/WK/);
  expect(late).not.toEqual([]);
  expect(await save(agent, { 'go-available': done }, (await progressOf(agent)).revision ?? '')).toBe(200);
  late.forEach((asked) => expect(answer(...asked)?.status).toBeLessThan(300));
  expect(await notReady(supervisor, agent)).toContain('go-available');

  await progressOf(agent);
  expect(await notReady(supervisor, agent)).not.toContain('go-available');
});

test('a fetch that makes up for it says so in the record, once, and answers with the revision that holds', async () => {
  const { agent } = people();
  await withoutIndex(() => save(agent, { 'first-call': done }));
  expect(keptOf(agent)).toHaveProperty('unindexed');

  now += 11_000;
  const { revision } = await progressOf(agent);
  expect(keptOf(agent)).not.toHaveProperty('unindexed');
  const asked = functions.asked.length;
  expect(await progressOf(agent)).toMatchObject({ revision });
  expect(functions.asked.slice(asked).filter((line) => line.startsWith('POST'))).toEqual([]);
  expect(await save(agent, { 'go-available': done }, revision ?? '')).toBe(200);
});

test('who comes back with another role is counted by the steps of that one, and written down once', async () => {
  const { agent, supervisor } = people();
  await save(agent, { 'first-call': done });
  expect(await notReady(supervisor, agent)).not.toContain('open-teams');

  const promoted = { ...agent, roles: ['supervisor', 'agent'] };
  const { revision } = await progressOf(promoted);
  expect(await notReady(supervisor, agent)).toContain('open-teams');
  const asked = functions.asked.length;
  expect(await progressOf({ ...promoted, roles: ['agent', 'supervisor'] })).toMatchObject({ revision });
  expect(functions.asked.slice(asked).filter((line) => line.startsWith('POST'))).toEqual([]);
  expect(await save(promoted, { 'open-teams': done }, revision ?? '')).toBe(200);

  await progressOf(agent);
  expect(await notReady(supervisor, agent)).not.toContain('open-queues-stats');
});

test('a fetch answers what is stored also where that cannot be said in the record', async () => {
  const { agent } = people();
  await withoutIndex(() => save(agent, { 'first-call': done }));
  now += 11_000;
  const spy = jest.spyOn(functions.twilio, 'answer');
  spy.mockImplementation((ask, invocation) => (writes('record', ask) ? refused : answer(ask, invocation)));
  expect((await progressOf(agent)).record).toEqual(recordWith({ 'first-call': done }));
});
