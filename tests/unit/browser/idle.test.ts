import { startInPauses, whenIdle } from '../../../src/browser/idle';

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

describe('starting in pauses', () => {
  const said: string[] = [];
  const part = (name: string) => () => {
    said.push(`start ${name}`);
    return () => void said.push(`stop ${name}`);
  };
  const throwing = () => {
    throw new Error('no');
  };
  const failed = jest.fn();
  const pause = () => jest.advanceTimersByTime(100);
  beforeEach(() => {
    said.length = 0;
    failed.mockClear();
  });

  test('one in each, and stopped last first', () => {
    const stop = startInPauses([part('a'), part('b')], failed);
    expect(said).toEqual([]);
    pause();
    expect(said).toEqual(['start a']);
    pause();
    expect(said).toEqual(['start a', 'start b']);
    stop();
    stop();
    expect(said.slice(2)).toEqual(['stop b', 'stop a']);
  });

  test('stopped between two, the second does not start', () => {
    const stop = startInPauses([part('a'), part('b')], failed);
    pause();
    stop();
    pause();
    expect(said).toEqual(['start a', 'stop a']);
  });

  test('where one throws, what stands is stopped and the rest does not start', () => {
    startInPauses([part('a'), part('b'), throwing, part('c')], failed);
    for (let nth = 0; nth < 4; nth++) pause();
    expect(said).toEqual(['start a', 'start b', 'stop b', 'stop a']);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(failed).toHaveBeenCalledWith(new Error('no'));
  });
});
