import type { Answer } from '../../../src/api/client';
import type { AccountAnswer } from '../../../src/api/wire';
import { selectAccount } from '../../../src/account/selectAccount';
import { tellFacts } from '../../../src/facts/tell';
import { watchAccount } from '../../../src/account/watchAccount';
import { makeStore } from '../../support/render';
import { answer, trial } from '../../support/account';

const minute = 60_000;
const full = answer();
const older = trial('2026-11-01T00:00:00Z');

/** A session: the test says what each asking gets, and moves the clock. */
function session(
  answers: (Answer<AccountAnswer> | 'hangs')[],
  kept: AccountAnswer | null = null,
  deployed = true,
) {
  const { store } = makeStore();
  const written: AccountAnswer[] = [];
  let asked = 0;
  let comeBack = () => undefined as void;
  const ask = () => {
    const next = answers[asked++];
    return next === undefined || next === 'hangs'
      ? new Promise<never>(() => undefined)
      : Promise.resolve(next);
  };
  const watch = watchAccount(store, {
    ask: deployed ? ask : null,
    lastKnown: { read: () => kept, write: (value) => void written.push(value) },
    clock: () => Date.now(),
    random: () => 0.5,
    page: { onReturn: (returned) => (comeBack = returned) },
    tell: tellFacts(store, () => Date.now()),
  });
  const pass = async (time: number) => {
    jest.advanceTimersByTime(time);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return {
    watch,
    written,
    pass,
    comeBack: () => comeBack(),
    asked: () => asked,
    state: () => ({ ...store.getState().account, answer: selectAccount(store.getState()) }),
    fact: () => store.getState().facts.states.account,
  };
}

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

it('shows what is still known while it asks, then the answer, which is kept and becomes a fact', async () => {
  const { watch, state, fact, pass, written } = session([{ ok: full }], older);
  watch.start();
  expect(state()).toMatchObject({ answer: older, asking: true });
  expect(fact()).toEqual({ at: Date.parse(older.observedAt), value: older });
  await pass(0);
  expect(state()).toMatchObject({ answer: full, asking: false, failure: null });
  expect(fact()).toEqual({ at: Date.now(), value: full });
  expect(written).toEqual([full]);
});

it('asks once a session, and again when the person comes back after ten minutes', async () => {
  const { watch, asked, pass, comeBack } = session([{ ok: full }, { ok: full }]);
  watch.start();
  await pass(9 * minute);
  comeBack();
  expect(asked()).toBe(1);
  await pass(minute);
  comeBack();
  expect(asked()).toBe(2);
});

it('asks on demand, but never twice at a time', async () => {
  const { watch, asked, pass } = session([{ ok: full }, 'hangs']);
  watch.start();
  await pass(0);
  watch.check();
  watch.check();
  await pass(minute);
  expect(asked()).toBe(2);
});

it('asks again after a failure, each time later, and then leaves it', async () => {
  const offline = { failed: 'offline' } as const;
  const { watch, asked, pass, state, fact } = session(Array<Answer<AccountAnswer>>(6).fill(offline), older);
  watch.start();
  await pass(0);
  expect(state()).toMatchObject({ answer: older, failure: 'offline' });
  // What was seen once stays a fact, so that banner and checklist go by the same answer.
  expect(fact()).toEqual({ at: Date.parse(older.observedAt), value: older });
  for (const [index, wait] of [15, 30, 60, 120, 240].entries()) {
    await pass(wait * 1000 - 1);
    expect(asked()).toBe(index + 1);
    await pass(1);
    expect(asked()).toBe(index + 2);
  }
  await pass(60 * minute);
  expect(asked()).toBe(6);
});

it('waits at least as long as the function says', async () => {
  const { watch, asked, pass } = session([{ failed: 'busy', retryAfter: 90_000 }, { ok: full }]);
  watch.start();
  await pass(0);
  await pass(89_999);
  expect(asked()).toBe(1);
  await pass(1);
  expect(asked()).toBe(2);
});

it.each([
  ['refused', 'not-allowed'],
  ['gone', 'no-functions'],
  ['invalid', 'failed'],
] as const)('does not ask again by itself when %s; the checklist learns: %s', async (failed, unknown) => {
  const { watch, asked, pass, state, fact } = session([{ failed }]);
  watch.start();
  await pass(60 * minute);
  expect(asked()).toBe(1);
  expect(state()).toMatchObject({ failure: failed, asking: false });
  expect(fact()).toMatchObject({ unknown });
});

it('lets a later failure not undo what was seen in this session', async () => {
  const { watch, pass, state, fact } = session([{ ok: full }, { failed: 'refused' }]);
  watch.start();
  await pass(0);
  watch.check();
  await pass(0);
  expect(state()).toMatchObject({ answer: full, failure: 'refused' });
  expect(fact()).toMatchObject({ value: full });
});

it('starts the waits anew once the person asks', async () => {
  const offline = { failed: 'offline' } as const;
  const { watch, asked, pass } = session([offline, offline, offline, { ok: full }]);
  watch.start();
  await pass(0);
  await pass(15_000);
  expect(asked()).toBe(2);
  watch.check();
  await pass(0);
  expect(asked()).toBe(3);
  await pass(15_000);
  expect(asked()).toBe(4);
});

it('asks nobody where the functions are not deployed', async () => {
  const { watch, asked, pass, state, fact } = session([], null, false);
  watch.start();
  watch.check();
  await pass(60 * minute);
  expect(asked()).toBe(0);
  expect(state()).toMatchObject({ answer: null, asking: false, failure: 'no-functions' });
  expect(fact()).toMatchObject({ unknown: 'no-functions' });
});

it('says why nobody can tell, where nothing was ever seen', async () => {
  const { watch, pass, fact } = session([{ failed: 'offline' }]);
  watch.start();
  await pass(0);
  expect(fact()).toEqual({ at: Date.now(), unknown: 'failed' });
});
