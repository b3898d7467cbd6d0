import type { Answer, CallFunction } from '../../../src/api/client';
import type { AccountAnswer } from '../../../src/api/wire';
import { createAccount } from '../../../src/account/createAccount';
import { selectAccount } from '../../../src/account/selectAccount';
import { storageOf } from '../../../src/browser/storage';
import { tellFacts } from '../../../src/facts/tell';
import { answer, trial } from '../../support/account';
import { pass, PollingWorld } from '../../support/polling';
import { makeStore } from '../../support/render';

const minute = 60_000;
const full = answer();
const older = trial('2026-11-01T00:00:00Z');
const key = 'flex-onboarding:account:AC1:WK1';
const offline = { failed: 'offline' } as const;

/** A session: the test says what each asking gets, and moves the clock. */
function session(
  answers: (Answer<AccountAnswer> | 'hangs')[],
  kept: AccountAnswer | null = null,
  deployed = true,
) {
  const { store } = makeStore();
  const world = new PollingWorld();
  if (kept) localStorage.setItem(key, JSON.stringify(kept));
  let asked = 0;
  const call = (() => {
    const next = answers[asked++];
    return next === undefined || next === 'hangs' ? new Promise(() => undefined) : Promise.resolve(next);
  }) as CallFunction;
  const { intents, start } = createAccount(store, {
    browser: { storage: storageOf(window), copy: () => Promise.resolve(true) },
    owner: { accountSid: 'AC1', workerSid: 'WK1' },
    call: deployed ? call : null,
    polling: world,
    tell: tellFacts(store, () => Date.now()),
    whenRendered: (begin) => begin(),
  });
  return {
    world,
    check: intents.checkAccount,
    stop: start(),
    asked: () => asked,
    state: () => ({ ...store.getState().account, answer: selectAccount(store.getState()) }),
    fact: () => store.getState().facts.states.account,
  };
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers('modern');
});
afterEach(() => jest.useRealTimers());

it('shows at once what is still known, asks spread over some seconds, and keeps the answer', async () => {
  const { state, fact, asked } = session([{ ok: full }], older);
  expect(state()).toMatchObject({ answer: older, asking: false });
  expect(fact()).toEqual({ at: Date.parse(older.observedAt), value: older });
  await pass(4_500);
  expect(asked()).toBe(0);
  await pass(1_000);
  expect(state()).toMatchObject({ answer: full, asking: false, failure: null });
  expect(fact()).toMatchObject({ value: full });
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(full);
});

it('asks soon where nothing is known', async () => {
  const { asked } = session([{ ok: full }]);
  await pass(1_000);
  expect(asked()).toBe(1);
});

it('asks once a session, and again when the person comes back after ten minutes', async () => {
  const { world, asked } = session([{ ok: full }, { ok: full }]);
  await pass(9 * minute);
  world.see(false);
  world.see(true);
  expect(asked()).toBe(1);
  await pass(2 * minute);
  world.see(false);
  world.see(true);
  expect(asked()).toBe(2);
});

it('asks on demand, but never twice at a time', async () => {
  const { check, asked } = session([{ ok: full }, 'hangs']);
  await pass(1_000);
  check();
  check();
  await pass(minute);
  expect(asked()).toBe(2);
});

it('keeps what was seen once as a fact through a failure, so that banner and checklist go by the same answer', async () => {
  const { state, fact } = session([offline], older);
  await pass(6_000);
  expect(state()).toMatchObject({ answer: older, failure: 'offline' });
  expect(fact()).toEqual({ at: Date.parse(older.observedAt), value: older });
});

it('asks again after a failure, and at once when the person does', async () => {
  const { check, asked } = session([offline, offline, { ok: full }]);
  await pass(1_000);
  expect(asked()).toBe(1);
  await pass(3_000);
  expect(asked()).toBe(2);
  check();
  expect(asked()).toBe(3);
});

it.each([
  ['refused', 'not-allowed'],
  ['gone', 'no-functions'],
  ['invalid', 'failed'],
] as const)(
  'when %s the checklist learns: %s; a new token mends it, nothing else for an hour',
  async (failed, unknown) => {
    const { world, asked, state, fact } = session([{ failed }, { ok: full }]);
    await pass(59 * minute, 10_000);
    expect(asked()).toBe(1);
    expect(state()).toMatchObject({ failure: failed, asking: false });
    expect(fact()).toMatchObject({ unknown });
    world.mend();
    await pass(3_000);
    expect(state()).toMatchObject({ answer: full, failure: null });
  },
);

it('lets a later failure not undo what was seen in this session', async () => {
  const { check, state, fact } = session([{ ok: full }, { failed: 'refused' }]);
  await pass(1_000);
  check();
  await pass(1_000);
  expect(state()).toMatchObject({ answer: full, failure: 'refused' });
  expect(fact()).toMatchObject({ value: full });
});

it('asks nobody where the functions are not deployed', async () => {
  const { check, asked, state, fact } = session([], null, false);
  check();
  await pass(60 * minute, minute);
  expect(asked()).toBe(0);
  expect(state()).toMatchObject({ answer: null, asking: false, failure: 'no-functions' });
  expect(fact()).toMatchObject({ unknown: 'no-functions' });
});

it('says nothing of an account that it can never ask about again', () => {
  const { state, fact } = session([], older, false);
  expect(state()).toMatchObject({ answer: null, failure: 'no-functions' });
  expect(fact()).toMatchObject({ unknown: 'no-functions' });
});

it('leaves nothing behind when it is stopped', async () => {
  const { world, stop, asked } = session([{ ok: full }], older);
  stop();
  await pass(60 * minute, minute);
  expect(asked()).toBe(0);
  expect(world.listeners).toBe(0);
});
