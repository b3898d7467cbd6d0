import type { Answer } from '../../../src/api/client';
import { teamIntents } from '../../../src/team/intents';
import { tellFacts } from '../../../src/facts/tell';
import { requestKey } from '../../../src/team/slice';
import { makeStore, viewerWith } from '../../support/render';
import { sid } from '../../support/team';

const signed = { at: 1, by: 'sam' };

function given(answers: {
  nudge?: Answer<{ nudged: typeof signed }>;
  reset?: Answer<{ reset: typeof signed }>;
}) {
  const { store } = makeStore(viewerWith('supervisor'));
  const check = jest.fn();
  const functions = {
    ask: jest.fn(),
    nudge: jest.fn().mockResolvedValue(answers.nudge),
    reset: jest.fn().mockResolvedValue(answers.reset),
  };
  const intents = teamIntents(store, {
    clock: () => 1_000,
    tell: tellFacts(store, () => 1_000),
    functions,
    check,
  });
  const status = () => store.getState().team.requests[requestKey(sid(1), 'go-available')]?.status;
  return { store, intents, functions, check, status };
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

it('says why a nudge was not sent; one that came too late looks again', async () => {
  const { intents, status, check } = given({ nudge: { failed: 'conflict' } });
  intents.nudge(sid(1), 'go-available');
  await soon();
  expect(status()).toBe('conflict');
  expect(check).toHaveBeenCalledTimes(1);
});

it('looks again after a reset', async () => {
  const { intents, status, check } = given({ reset: { ok: { reset: signed } } });
  intents.resetStep(sid(1), 'go-available');
  await soon();
  expect(status()).toBe('done');
  expect(check).toHaveBeenCalledTimes(1);
});

it('tells the checklist once that the summary was seen', () => {
  const { store, intents } = given({});
  const dispatched = jest.spyOn(store, 'dispatch');
  const again = teamIntents(store, {
    clock: () => 2_000,
    tell: tellFacts(store, () => 2_000),
    functions: {} as never,
    check: jest.fn(),
  });
  intents.sawTeam();
  again.sawTeam();
  expect(store.getState().facts.events['opened-team-summary']).toBe(1_000);
  expect(dispatched).not.toHaveBeenCalledWith(expect.objectContaining({ at: 2_000 }));
});

it('answers a reminder for good, even where the clock here is behind the one that dated it', () => {
  const { store, intents } = given({});
  const row = { step: { id: 'go-available' } } as never;
  intents.answerNudges([{ row, at: 5_000, by: 'sam' }]);
  expect(store.getState().progress.dismissed['nudge:go-available']).toEqual({ at: 5_000 });
});
