import { RootContainer, type Manager } from '@twilio/flex-ui';
import { render } from '@testing-library/react';
import React from 'react';
import { createStore } from 'redux';
import { firstScreen } from '../../src/flex/rendered';

interface Named {
  readonly type: 'view';
  readonly view: string;
}

function flexShowing(activeView: string | undefined) {
  const store = createStore(
    (state = { flex: { view: { activeView } } }, action: Named | { type: 'other' }) =>
      action.type === 'view' ? { flex: { view: { activeView: action.view } } } : state,
  );
  return { manager: { store } as unknown as Manager, store };
}

/** Flex puts its root on the screen, with what was added to it last. */
function showRoot() {
  const { fragments } = RootContainer.Content;
  render(<>{fragments[fragments.length - 1]?.props.children}</>);
}

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

it('calls back once Flex shows a view, and once only', () => {
  const { manager, store } = flexShowing(undefined);
  const then = jest.fn();
  firstScreen(manager)(then);
  jest.advanceTimersByTime(4000);
  expect(then).not.toHaveBeenCalled();
  store.dispatch({ type: 'view', view: 'agent-desktop' });
  store.dispatch({ type: 'view', view: 'teams' });
  expect(then).not.toHaveBeenCalled();
  jest.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledTimes(1);
});

it('calls back where Flex shows a view already', () => {
  const then = jest.fn();
  firstScreen(flexShowing('teams').manager)(then);
  expect(then).not.toHaveBeenCalled();
  jest.advanceTimersByTime(300);
  expect(then).toHaveBeenCalledTimes(1);
});

it('needs no view of a person whose roles open none', () => {
  const then = jest.fn();
  firstScreen(flexShowing(undefined).manager)(then);
  showRoot();
  jest.advanceTimersByTime(300);
  expect(then).toHaveBeenCalledTimes(1);
});

it.each([
  ['a view', undefined],
  ['a view, already', 'teams'],
])('does not listen any more once Flex shows %s', (_name, activeView) => {
  const { manager, store } = flexShowing(activeView);
  const listening = jest.fn();
  const { subscribe } = store;
  store.subscribe = (listener) => {
    const stop = subscribe(listener);
    listening('began');
    return () => (listening('ended'), stop());
  };
  firstScreen(manager);
  store.dispatch({ type: 'view', view: 'agent-desktop' });
  expect(listening.mock.calls).toEqual([['began'], ['ended']]);
  expect(jest.getTimerCount()).toBe(0);
});

it('does not wait for ever', () => {
  const then = jest.fn();
  firstScreen(flexShowing(undefined).manager)(then);
  jest.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledTimes(1);
});

it('starts nothing that was stopped before, and stops what was started', () => {
  const { manager, store } = flexShowing(undefined);
  const whenRendered = firstScreen(manager);
  const [never, stopped] = [jest.fn(), jest.fn()];
  whenRendered(never)();
  const stop = whenRendered(() => stopped);
  store.dispatch({ type: 'view', view: 'teams' });
  jest.advanceTimersByTime(300);
  expect(stopped).not.toHaveBeenCalled();
  stop();
  expect(never).not.toHaveBeenCalled();
  expect(stopped).toHaveBeenCalledTimes(1);
});
