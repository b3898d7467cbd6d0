import type { Manager } from '@twilio/flex-ui';
import { watchBusy } from '../../../src/flex/busy';
import { makeStore } from '../../support/render';

/** Flex's store, as far as it shows what a worker is doing. */
function flexWith(statuses: string[], monitoring = 0) {
  const listeners = new Set<() => void>();
  const flexState = (held: string[], call: number, attributes: object[] = []) => ({
    worker: {
      tasks: new Map(
        held.map((status, index) => [`WR${index}`, { status, attributes: attributes[index] ?? {} }]),
      ),
    },
    supervisor: { callMonitoring: { status: call } },
  });
  let flex: object = flexState(statuses, monitoring);
  const manager = {
    store: {
      getState: () => ({ flex }),
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  } as unknown as Manager;
  return {
    manager,
    become: (held: string[], call = 0, attributes: object[] = []) => {
      flex = flexState(held, call, attributes);
      listeners.forEach((listener) => listener());
    },
    empty: () => {
      flex = {};
      listeners.forEach((listener) => listener());
    },
  };
}

const live = (store: ReturnType<typeof makeStore>['store']) => store.getState().session.onLiveInteraction;

test.each([
  ['nothing', [], 0, false],
  ['a task on offer', ['pending'], 0, true],
  ['a task in work', ['accepted'], 0, true],
  ['a task being wrapped up', ['wrapping'], 0, true],
  ['tasks that are over', ['completed', 'canceled', 'rejected', 'timeout'], 0, false],
  ['one of several', ['completed', 'accepted'], 0, true],
  ['joining a call to monitor', [], 1, true],
  ['monitoring a call', [], 2, true],
])('%s', (_name, statuses, monitoring, expected) => {
  const { store } = makeStore();
  watchBusy(flexWith(statuses, monitoring).manager, store);
  expect(live(store)).toBe(expected);
});

test('follows, and tells of changes only', () => {
  const { store } = makeStore();
  const dispatch = jest.spyOn(store, 'dispatch');
  const flex = flexWith([]);
  watchBusy(flex.manager, store);
  flex.become(['pending']);
  flex.become(['accepted']);
  flex.become(['wrapping']);
  flex.become([]);
  flex.become([]);
  expect(dispatch.mock.calls.map(([action]) => (action as { value?: boolean }).value)).toEqual([true, false]);
});

test('practice alone is nobody who waits', () => {
  const { store } = makeStore();
  const practice = { onboarding_practice: 'task', onboarding_practice_id: '1'.repeat(32) };
  const flex = flexWith([]);
  watchBusy(flex.manager, store);
  const session = () => store.getState().session;
  flex.become(['accepted'], 0, [practice]);
  expect(session()).toMatchObject({ onLiveInteraction: true, inPractice: true });
  flex.become(['accepted', 'pending'], 0, [practice]);
  expect(session()).toMatchObject({ onLiveInteraction: true, inPractice: false });
  flex.become(['accepted', 'completed'], 0, [practice]);
  expect(session().inPractice).toBe(true);
  flex.become(['accepted'], 1, [practice]);
  expect(session().inPractice).toBe(false);
  flex.become([]);
  expect(session()).toMatchObject({ onLiveInteraction: false, inPractice: false });
});

test('a Flex that has not filled its state yet is idle', () => {
  const { store } = makeStore();
  const flex = flexWith(['accepted']);
  watchBusy(flex.manager, store);
  flex.empty();
  expect(live(store)).toBe(false);
});
