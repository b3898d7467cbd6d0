import type { Manager } from '@twilio/flex-ui';
import { observeTeam } from '../../src/flex/teams';
import { makeStore, viewerWith } from '../support/render';

/** Flex's store as far as Teams is concerned; every change of any worker makes a new list there. */
function flexWith() {
  let state: object = { flex: {} };
  const listeners: (() => void)[] = [];
  const store = {
    getState: () => state,
    subscribe: (listener: () => void) => (listeners.push(listener), () => undefined),
  };
  const show = (...workers: readonly object[]) => {
    state = { flex: { supervisor: { workers: workers.map((worker) => ({ worker, tasks: [] })) } } };
    listeners.forEach((listener) => listener());
  };
  return { manager: { store, workerClient: { sid: 'WK9' } } as unknown as Manager, show };
}

afterEach(() => jest.useRealTimers());

const hana = {
  sid: 'WK1',
  name: 'hana_40example_2Ecom',
  fullName: 'Hana Hoang',
  activityName: 'Available',
  attributes: { roles: ['agent'], phone: '+12025550100' },
};

it('tells who is in the table: name and roles, and nothing else of a person', () => {
  const { store } = makeStore(viewerWith('supervisor'));
  const { manager, show } = flexWith();
  observeTeam(manager, store);
  show(hana);
  expect(store.getState().team.people).toEqual([{ sid: 'WK1', name: 'Hana Hoang', roles: ['agent'] }]);
});

it('knows the person who looks among them', () => {
  const { store } = makeStore(viewerWith('supervisor'));
  const { manager, show } = flexWith();
  observeTeam(manager, store);
  show(hana, { ...hana, sid: 'WK9' });
  expect(store.getState().team.people.map(({ isSelf }) => isSelf)).toEqual([undefined, true]);
});

it('takes a name that is no text for one: the summary sorts by it', () => {
  const { store } = makeStore(viewerWith('supervisor'));
  const { manager, show } = flexWith();
  observeTeam(manager, store);
  show({ ...hana, fullName: 4711 });
  expect(store.getState().team.people).toEqual([{ sid: 'WK1', name: '4711', roles: ['agent'] }]);
});

it('passes on a change of who is there, once it has settled, and no change of what they do', () => {
  jest.useFakeTimers();
  const { store } = makeStore(viewerWith('supervisor'));
  const { manager, show } = flexWith();
  observeTeam(manager, store);
  show(hana);
  const { people } = store.getState().team;
  show({ ...hana, activityName: 'Offline' });
  jest.runAllTimers();
  expect(store.getState().team.people).toBe(people);
  // Somebody is looked for, and found.
  show();
  show(hana);
  jest.runAllTimers();
  expect(store.getState().team.people).toBe(people);
  show();
  expect(store.getState().team.people).toBe(people);
  jest.runAllTimers();
  expect(store.getState().team.people).toEqual([]);
});

it('says nothing any more once it is stopped', () => {
  jest.useFakeTimers();
  const { store } = makeStore(viewerWith('supervisor'));
  const { manager, show } = flexWith();
  const stop = observeTeam(manager, store);
  show(hana);
  show();
  stop();
  jest.runAllTimers();
  expect(store.getState().team.people).toHaveLength(1);
});

it('survives attributes that somebody edited by hand', () => {
  const { store } = makeStore(viewerWith('supervisor'));
  const { manager, show } = flexWith();
  observeTeam(manager, store);
  show(
    { ...hana, fullName: undefined, attributes: { roles: 'agent' } },
    { ...hana, sid: 'WK2', attributes: null },
  );
  expect(store.getState().team.people).toEqual([
    { sid: 'WK1', name: 'hana_40example_2Ecom', roles: [] },
    { sid: 'WK2', name: 'Hana Hoang', roles: [] },
  ]);
});
