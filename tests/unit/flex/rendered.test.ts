import type { Manager } from '@twilio/flex-ui';
import { createStore } from 'redux';
import { whenRendered } from '../../../src/flex/rendered';

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

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

it('calls back once Flex shows a view, and once only', () => {
  const { manager, store } = flexShowing(undefined);
  const then = jest.fn();
  whenRendered(manager, then);
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
  whenRendered(flexShowing('teams').manager, then);
  expect(then).not.toHaveBeenCalled();
  jest.advanceTimersByTime(300);
  expect(then).toHaveBeenCalledTimes(1);
});

it('does not wait for ever for a person whose roles open no view', () => {
  const then = jest.fn();
  whenRendered(flexShowing(undefined).manager, then);
  jest.advanceTimersByTime(60_000);
  expect(then).toHaveBeenCalledTimes(1);
});
