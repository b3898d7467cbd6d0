import { tellFacts } from '../../../src/facts/tell';
import { flexStore } from '../../support/flexStore';
import { viewerWith } from '../../support/render';

function begin() {
  const flex = flexStore(viewerWith('agent'));
  return { ...flex, tell: tellFacts(flex.store, () => 1) };
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
    others();
    expect(one).not.toHaveBeenCalled();
    tell.observed('available', true);
    others();
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
