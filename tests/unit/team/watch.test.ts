import type { Answer } from '../../../src/api/client';
import type { TeamAnswer } from '../../../src/api/wire';
import { watchTeam } from '../../../src/team/watchTeam';
import { makeStore, viewerWith } from '../../support/render';
import { PollingWorld, turns } from '../../support/polling';
import { neverStarted, person, readiness, sid } from '../../support/team';

/** A supervisor's page over a function that answers when the test says so. */
function given({ people = 2, visible = true }: { people?: number; visible?: boolean } = {}) {
  const { store } = makeStore(viewerWith('supervisor'));
  const asked: (readonly string[])[] = [];
  const own = { done: 2 };
  let answer: (answer: Answer<TeamAnswer>) => void = () => undefined;
  const world = new PollingWorld();
  world.visible = visible;
  const watch = watchTeam(store, {
    ask: (workers) => {
      asked.push(workers);
      return new Promise((resolve) => (answer = resolve));
    },
    self: {
      sid: sid(7),
      readiness: () => readiness({ done: own.done, updatedAt: new Date().toISOString() }),
      check: () => undefined,
    },
    polling: world,
    clock: () => Date.now(),
  });
  const show = (...numbers: number[]) =>
    store.dispatch({ type: 'onboarding/team-shown', people: numbers.map((number) => person(number)) });
  const open = (view: string) => store.dispatch({ type: 'onboarding/view-active', view });
  const settle = async (how: Answer<TeamAnswer>) => {
    answer(how);
    await turns();
  };
  show(...Array.from({ length: people }, (_, index) => index + 1));
  watch.start();
  return {
    store,
    own,
    asked,
    show,
    open,
    settle,
    check: watch.check,
    hears: (...numbers: number[]) =>
      settle({ ok: { workers: Object.fromEntries(numbers.map((number) => [sid(number), readiness()])) } }),
    see: (value: boolean) => world.see(value),
    mend: () => world.mend(),
  };
}

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

it('asks nothing while nobody looks', () => {
  const { asked, open } = given();
  open('agent-desktop');
  jest.advanceTimersByTime(600_000);
  expect(asked).toEqual([]);
});

it('never says of the person who looks that they did not start', async () => {
  const { store, show, open, settle } = given();
  show(1, 7);
  open('teams');
  await settle({ ok: { workers: { [sid(1)]: neverStarted, [sid(7)]: neverStarted } } });
  const { workers } = store.getState().team;
  expect(workers[sid(1)]).toEqual(neverStarted);
  expect(workers[sid(7)]).toMatchObject({ done: 2, updatedAt: expect.any(String) as string });
});

it('tells of the person who looks what their own list says, whatever the functions know yet', async () => {
  const { store, own, show, open, settle } = given();
  const ownRow = () => store.getState().team.workers[sid(7)];
  const tick = () => store.dispatch({ type: 'onboarding/ticked', at: Date.now() });
  show(1, 7);
  open('teams');
  own.done = 3;
  tick();
  expect(ownRow()).toBeUndefined();
  const answer = { ok: { workers: { [sid(1)]: readiness(), [sid(7)]: readiness({ done: 1 }) } } };
  await settle(answer);
  expect(ownRow()?.done).toBe(3);

  own.done = 4;
  tick();
  expect(ownRow()?.done).toBe(4);
  const before = store.getState().team;
  store.dispatch({ type: 'onboarding/tab-selected', tab: 'team' });
  jest.advanceTimersByTime(120_000);
  await settle(answer);
  expect(store.getState().team.workers).toBe(before.workers);
});

it('asks when Teams opens, once, for everybody shown', () => {
  const { asked, open } = given();
  open('teams');
  expect(asked).toEqual([[sid(1), sid(2)]]);
});

it('asks when the summary opens in another view', () => {
  const { asked, store } = given();
  store.dispatch({ type: 'onboarding/tab-selected', tab: 'team' });
  expect(asked).toHaveLength(1);
});

it('asks for 200 workers at most', () => {
  const { asked, open } = given({ people: 230 });
  open('teams');
  expect(asked[0]).toHaveLength(200);
});

it('asks again each minute while somebody looks, and stops when they leave', async () => {
  const { asked, open, hears } = given();
  open('teams');
  await hears(1, 2);
  jest.advanceTimersByTime(59_000);
  expect(asked).toHaveLength(1);
  jest.advanceTimersByTime(2_000);
  expect(asked).toHaveLength(2);
  await hears(1, 2);
  open('queues-stats');
  jest.advanceTimersByTime(600_000);
  expect(asked).toHaveLength(2);
});

it('rests while the page is hidden, and asks when it comes back', async () => {
  const { asked, open, hears, see } = given();
  open('teams');
  await hears(1, 2);
  see(false);
  jest.advanceTimersByTime(600_000);
  expect(asked).toHaveLength(1);
  see(true);
  expect(asked).toHaveLength(2);
});

it('never asks twice at a time, and asks for those who came meanwhile right after', async () => {
  const { asked, open, show, hears } = given();
  open('teams');
  show(1, 2, 3);
  jest.advanceTimersByTime(120_000);
  expect(asked).toHaveLength(1);
  await hears(1, 2);
  expect(asked).toEqual([
    [sid(1), sid(2)],
    [sid(1), sid(2), sid(3)],
  ]);
});

it('does not ask for people who come back into the filter', async () => {
  const { asked, open, show, hears } = given();
  open('teams');
  await hears(1, 2);
  show(1);
  show(1, 2);
  expect(asked).toHaveLength(1);
});

it('does not ask each time when a view is opened and left in quick turns', async () => {
  const { asked, open, hears } = given();
  open('teams');
  await hears(1, 2);
  for (let turn = 0; turn < 5; turn++) {
    open('queues-stats');
    open('teams');
  }
  expect(asked).toHaveLength(1);
  jest.advanceTimersByTime(5_000);
  expect(asked).toHaveLength(2);
});

it('tries again after a failure, and no sooner than it is told to', async () => {
  const { asked, open, settle, store } = given();
  open('teams');
  await settle({ failed: 'offline' });
  expect(store.getState().team.failure).toBe('offline');
  jest.advanceTimersByTime(60_000);
  expect(asked).toHaveLength(2);
  await settle({ failed: 'busy', retryAfter: 300_000 });
  jest.advanceTimersByTime(299_000);
  expect(asked).toHaveLength(2);
  jest.advanceTimersByTime(10_000);
  expect(asked).toHaveLength(3);
});

it.each(['refused', 'gone', 'invalid'] as const)('when %s it waits for the next visit', async (failed) => {
  const { asked, open, settle } = given();
  open('teams');
  await settle({ failed });
  jest.advanceTimersByTime(600_000);
  expect(asked).toHaveLength(1);
  open('agent-desktop');
  open('teams');
  expect(asked).toHaveLength(2);
});

it('asks again what was refused once Flex has a new token', async () => {
  const { asked, open, settle, mend } = given();
  open('teams');
  await settle({ failed: 'refused' });
  mend();
  jest.advanceTimersByTime(3_000);
  expect(asked).toHaveLength(2);
});

it('asks once more when something changed while a question was under way', async () => {
  const { asked, open, check, hears } = given();
  open('teams');
  check();
  expect(asked).toHaveLength(1);
  await hears(1, 2);
  expect(asked).toHaveLength(2);
  await hears(1, 2);
  expect(asked).toHaveLength(2);
});
