import { Actions, type Manager } from '@twilio/flex-ui';
import { EventEmitter } from 'node:events';
import { observePractice } from '../../src/flex/practice';
import { markOf } from '../../src/practice/model/marks';

const mark = { id: 'a'.repeat(32), kind: 'task' } as const;

/** A Flex whose person has practice in hand, and what is told of it. */
function desk() {
  const task = (status: string) => ({ sid: 'WR1', status, attributes: markOf(mark) });
  const listeners = new Set<() => void>();
  const events = new EventEmitter();
  let tasks = [task('accepted')];
  const flex = () => ({
    worker: { tasks: new Map(tasks.map((one) => [one.sid, one])) },
    chat: { conversations: {} },
  });
  const store = {
    getState: () => ({ flex: flex() }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const signs = { seen: jest.fn(), gone: jest.fn(), over: jest.fn(), wrote: jest.fn() };
  const stop = observePractice({ events, store } as unknown as Manager, signs);
  return {
    signs,
    stop,
    end: (event: string, status: string) => {
      tasks = [];
      listeners.forEach((listener) => listener());
      events.emit(event, task(status));
    },
  };
}

beforeAll(() => Actions.registerAction('CompleteTask', () => Promise.resolve()));

it('takes for completed what the person completes in Flex', async () => {
  const { signs, stop, end } = desk();
  await Actions.invokeAction('CompleteTask', { sid: 'WR1' });
  end('taskCompleted', 'completed');
  expect(signs.over).toHaveBeenCalledWith(mark, true);
  stop();
});

it('only misses what the functions, or another tab, completed', async () => {
  const { signs, stop, end } = desk();
  await Actions.invokeAction('CompleteTask', { sid: 'WR2' });
  end('taskCompleted', 'completed');
  expect(signs.gone).toHaveBeenCalledWith(mark);
  expect(signs.over).not.toHaveBeenCalled();
  stop();
});

it.each(['taskRejected', 'taskCanceled', 'taskTimeout', 'taskRescinded'])('%s is over', (event) => {
  const { signs, stop, end } = desk();
  end(event, 'canceled');
  expect(signs.over).toHaveBeenCalledWith(mark, false);
  stop();
});
