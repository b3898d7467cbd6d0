import { whenIdle } from '../../../src/browser/idle';

beforeEach(() => jest.useFakeTimers('modern'));
afterEach(() => jest.useRealTimers());

test('waits until the browser is idle, but not for ever', () => {
  const call = jest.fn();
  const requestIdleCallback = jest.fn(() => 7);
  const cancelIdleCallback = jest.fn();
  const stop = whenIdle(call, { requestIdleCallback, cancelIdleCallback });
  expect(requestIdleCallback).toHaveBeenCalledWith(call, { timeout: 300 });
  stop();
  expect(cancelIdleCallback).toHaveBeenCalledWith(7);
});

test('waits a moment where a browser does not tell', () => {
  const call = jest.fn();
  whenIdle(call, {});
  const stopped = jest.fn();
  whenIdle(stopped, {})();
  expect(call).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(call).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
});
