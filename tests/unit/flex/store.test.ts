import type { Manager } from '@twilio/flex-ui';
import { combineReducers, createStore } from 'redux';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { stepRegistry } from '../../../src/checklist/registry';
import { tellFacts } from '../../../src/facts/tell';
import { addStore } from '../../../src/flex/store';
import { panelTabs } from '../../../src/panel/tabs';
import { onboardingReducer } from '../../../src/state';
import { NAMESPACE } from '../../../src/store/namespace';
import { viewerWith } from '../../support/render';

/** Flex's store, which notes each action that it is told, with ours in it. */
function begin() {
  const heard: string[] = [];
  const flex = (state: object = {}, { type }: { type: string }) => {
    heard.push(type);
    return state;
  };
  const redux = createStore(flex);
  const addReducer = (name: string, reducer: ReturnType<typeof onboardingReducer>) =>
    redux.replaceReducer(combineReducers({ flex, [name]: reducer }) as never);
  const reducer = onboardingReducer({
    viewer: viewerWith('agent'),
    steps: builtInSteps.map(({ id }) => id),
    tabs: panelTabs,
    registry: stepRegistry(builtInSteps),
    spotlight: true,
    now: 0,
  });
  const store = addStore({ store: Object.assign(redux, { addReducer }) } as unknown as Manager, reducer);
  heard.splice(0);
  const inFlex = () => (redux.getState() as Record<string, unknown>)[NAMESPACE];
  const others = (type: string) => redux.dispatch({ type });
  return { store, inFlex, heard, others, tell: tellFacts(store, () => 1) };
}

test('Flex hears several things as one, and at the end all of them hold, as if told one by one', () => {
  const together = begin();
  const heardOfUs = jest.fn();
  together.store.subscribe(heardOfUs);
  const answer = together.store.together(() => {
    together.tell.observed('available', true);
    together.tell.happened('became-available');
    expect(together.heard).toEqual([]);
    // Who asks meanwhile is told the latest.
    expect(together.store.getState().facts.states.available).toEqual({ at: 1, value: true });
    return 'answer';
  });
  expect(answer).toBe('answer');
  expect(together.heard).toEqual(['onboarding/together']);
  expect(heardOfUs).toHaveBeenCalledTimes(1);

  const oneByOne = begin();
  oneByOne.tell.observed('available', true);
  oneByOne.tell.happened('became-available');
  expect(together.inFlex()).toEqual(oneByOne.inFlex());
  expect(together.store.getState().progress.steps['go-available']).toHaveProperty('done');
});

test('one within another is told with it', () => {
  const { store, heard, tell } = begin();
  store.together(() => {
    tell.observed('available', true);
    store.together(() => tell.happened('became-available'));
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual(['onboarding/together']);
  expect(store.getState().facts).toMatchObject({
    states: { available: { value: true } },
    events: { 'became-available': expect.anything() as unknown },
  });
});

test('what changes nothing is not told', () => {
  const { store, heard } = begin();
  store.together(() => undefined);
  store.together(() => store.dispatch({ type: 'onboarding/spotlight-ended' }));
  expect(heard).toEqual([]);
});

test('what was told before an error is not lost, and the next is told as ever', () => {
  const { store, heard, tell } = begin();
  expect(() =>
    store.together(() => {
      tell.happened('became-available');
      throw new Error('fault');
    }),
  ).toThrow('fault');
  expect(store.getState().facts.events).toHaveProperty('became-available');
  tell.observed('available', false);
  expect(heard).toEqual(['onboarding/together', 'onboarding/observed']);
});

describe('who follows our part', () => {
  test('hears nothing of what others tell Flex, and each change of ours once', () => {
    const { store, others, tell } = begin();
    const [one, two] = [jest.fn(), jest.fn()];
    store.subscribe(one);
    const stop = store.subscribe(two);
    others('flex/something');
    expect(one).not.toHaveBeenCalled();
    tell.observed('available', true);
    others('flex/something');
    stop();
    tell.observed('available', false);
    expect(one).toHaveBeenCalledTimes(2);
    expect(two).toHaveBeenCalledTimes(1);
  });

  test('hears once of what another one tells in between, and nothing any more once it is stopped', () => {
    const { store, tell } = begin();
    const [late, gone] = [jest.fn(), jest.fn()];
    let stopGone = () => {};
    store.subscribe(() => {
      stopGone();
      if (!store.getState().facts.events['became-available']) tell.happened('became-available');
    });
    store.subscribe(late);
    stopGone = store.subscribe(gone);
    tell.observed('available', true);
    expect(late).toHaveBeenCalledTimes(1);
    expect(gone).not.toHaveBeenCalled();
  });
});
