import { signedInPerson } from '../../sandbox/people';
import { agentWith, stepsOf, supervisorIn } from '../support/functions/crew';
import {
  done,
  newWorld,
  post,
  recordWith,
  refusal,
  someNumber,
  tokenOf,
} from '../support/functions/functions';

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

test('a reset counts also where the agent took something back on a clock that is a day ahead', async () => {
  const tomorrow = Date.now() + 24 * 3_600_000;
  const world = newWorld();
  const { workerSid, identity } = signedInPerson(world, ['agent']);
  const agent = tokenOf(world);
  const own = { reset: { at: tomorrow, by: identity }, ...done(tomorrow) };
  await post('save-progress', { Token: agent, Record: JSON.stringify(recordWith({ 'go-available': own })) });
  const { body } = await post('reset-progress', {
    Token: supervisorIn(world),
    Worker: workerSid,
    Step: 'go-available',
  });
  expect((await stepsOf(agent)).record.steps['go-available']).toEqual(body);
  expect(body).toMatchObject({ reset: { at: tomorrow + 1 } });
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
