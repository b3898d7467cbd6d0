import { startAll } from '../../../src/browser/stop';

function given() {
  const log: string[] = [];
  const part = (name: string) => () => {
    log.push(`start ${name}`);
    return () => void log.push(`stop ${name}`);
  };
  return { log, part };
}

it('starts in order, stops in the other, and once only', () => {
  const { log, part } = given();
  const stop = startAll([part('a'), part('b')]);
  stop();
  stop();
  expect(log).toEqual(['start a', 'start b', 'stop b', 'stop a']);
});

it('leaves nothing half-started when one throws', () => {
  const { log, part } = given();
  const broken = () => {
    throw new Error('the third');
  };
  expect(() => startAll([part('a'), part('b'), broken, part('d')])).toThrow('the third');
  expect(log).toEqual(['start a', 'start b', 'stop b', 'stop a']);
});

it('stops the others when one cannot be stopped', () => {
  const { log, part } = given();
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const stuck = () => () => {
    throw new Error('stuck');
  };
  startAll([part('a'), stuck, part('c')])();
  expect(log).toEqual(['start a', 'start c', 'stop c', 'stop a']);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
