import type { Answer, Failure } from '../../../src/api/client';
import { teamIntents } from '../../../src/team/intents';
import { tellFacts } from '../../../src/facts/tell';
import { requestKey, type StepRequest } from '../../../src/team/slice';
import { oneDay } from '../../../src/time';
import { makeStore, viewerWith } from '../../support/render';
import { sid } from '../../support/team';

const signed = { at: 1, by: 'sam' };

function given(
  answers: {
    nudge?: Answer<{ nudged: typeof signed }>;
    reset?: Answer<{ reset: typeof signed }>;
  },
  { store } = makeStore(viewerWith('supervisor')),
  now = 1_000,
) {
  const check = jest.fn();
  const self = { sid: sid(7), check: jest.fn() };
  const functions = {
    ask: jest.fn(),
    nudge: jest.fn().mockResolvedValue(answers.nudge),
    reset: jest.fn().mockResolvedValue(answers.reset),
  };
  const intents = teamIntents(store, {
    clock: () => now,
    tell: tellFacts(store, () => now),
    functions,
    self,
    check,
  });
  const request = () => store.getState().team.requests[requestKey(sid(1), 'go-available')];
  const status = () => request()?.status;
  return { store, intents, functions, self, check, request, status };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

it('nudges: asked at once, done when the function says so', async () => {
  const { intents, functions, status, check } = given({ nudge: { ok: { nudged: signed } } });
  intents.nudge(sid(1), 'go-available');
  expect(status()).toBe('asked');
  await soon();
  expect(status()).toBe('done');
  expect(functions.nudge).toHaveBeenCalledWith(sid(1), 'go-available');
  expect(check).not.toHaveBeenCalled();
});

describe('a nudge that was not sent', () => {
  it.each<[string, Failure, StepRequest['status'], number]>([
    ['is told as too early for today', { failed: 'busy', code: 'nudged_today' }, 'nudged_today', 0],
    ['too late: it looks again', { failed: 'conflict', code: 'step_done' }, 'step_done', 1],
    ['one that Twilio slows down', { failed: 'busy', code: 'too_many_requests' }, 'failed', 0],
    ['one of too many', { failed: 'busy', code: 'too_many_calls' }, 'failed', 0],
    ['one that others are faster than', { failed: 'conflict', code: 'conflict' }, 'failed', 0],
    ['one for no reason that is told', { failed: 'offline' }, 'failed', 0],
  ])('%s', async (_what, failure, expected, looks) => {
    const { intents, status, check } = given({ nudge: failure });
    intents.nudge(sid(1), 'go-available');
    await soon();
    expect(status()).toBe(expected);
    expect(check).toHaveBeenCalledTimes(looks);
  });
});

it.each<[string, Answer<{ nudged: typeof signed }>, number]>([
  ['a day', { ok: { nudged: signed } }, oneDay],
  ['as long as the functions say', { failed: 'busy', code: 'nudged_today', retryAfter: 5_000 }, 5_000],
  ['a day, where they do not say', { failed: 'busy', code: 'nudged_today' }, oneDay],
  ['a day, where there is nothing to wait for', { failed: 'busy', retryAfter: 5_000 }, oneDay],
])('tells what became of it for %s', async (_long, nudge, length) => {
  const { intents, request } = given({ nudge });
  intents.nudge(sid(1), 'go-available');
  await soon();
  expect(request()?.until).toBe(1_000 + length);
});

it('does not look again after a reset that failed', async () => {
  const { intents, status, check } = given({ reset: { failed: 'conflict', code: 'conflict' } });
  intents.resetStep(sid(1), 'go-available');
  await soon();
  expect(status()).toBe('failed');
  expect(check).not.toHaveBeenCalled();
});

it('looks again after a reset', async () => {
  const { intents, status, check } = given({ reset: { ok: { reset: signed } } });
  intents.resetStep(sid(1), 'go-available');
  await soon();
  expect(status()).toBe('done');
  expect(check).toHaveBeenCalledTimes(1);
});

it('asks for the own record after a reset of an own step, so that the own list knows of it as well', async () => {
  const { intents, self } = given({ reset: { ok: { reset: signed } } });
  intents.resetStep(sid(1), 'go-available');
  await soon();
  expect(self.check).not.toHaveBeenCalled();
  intents.resetStep(self.sid, 'go-available');
  await soon();
  expect(self.check).toHaveBeenCalledTimes(1);
});

it('tells the checklist each time that the summary is seen: after a reset it counts again', () => {
  const { store, intents } = given({});
  const step = () => store.getState().progress.steps['review-team-readiness'];
  intents.sawTeam();
  expect(step()?.done?.at).toBe(1_000);
  const reset = { at: 1_500, by: 'sam' };
  const record = { ...store.getState().progress, steps: { 'review-team-readiness': { reset } } };
  store.dispatch({ type: 'onboarding/record-arrived', record, at: 1_600 });
  expect(step()?.done).toBeUndefined();
  const { intents: later } = given({}, { store } as ReturnType<typeof makeStore>, 2_000);
  later.sawTeam();
  expect(step()?.done?.at).toBe(2_000);
});

it('answers a reminder for good, even where the clock here is behind the one that dated it', () => {
  const { store, intents } = given({});
  const row = { step: { id: 'go-available' } } as never;
  intents.answerNudges([{ row, at: 5_000, by: 'sam' }]);
  expect(store.getState().progress.dismissed['nudge:go-available']).toEqual({ at: 5_000 });
});
