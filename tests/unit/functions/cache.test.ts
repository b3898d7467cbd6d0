import { cached } from '../../../serverless/src/account/cache';

const at = (time: number) => () => time;

test('a value is read once in 60 seconds, with the time it was read', async () => {
  const read = jest.fn().mockResolvedValueOnce('first').mockResolvedValueOnce('second');
  expect(await cached('minute', read, at(1000))).toEqual({ at: 1000, value: 'first' });
  expect(await cached('minute', read, at(60_999))).toEqual({ at: 1000, value: 'first' });
  expect(await cached('minute', read, at(61_000))).toEqual({ at: 61_000, value: 'second' });
  expect(read).toHaveBeenCalledTimes(2);
});

test('those who ask while it is read share the reading', async () => {
  const read = jest.fn().mockResolvedValue(1);
  await Promise.all([cached('shared', read), cached('shared', read)]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('keys are told apart', async () => {
  await cached('one', () => Promise.resolve(1));
  expect((await cached('two', () => Promise.resolve(2))).value).toBe(2);
});

test('a failure is told and not kept', async () => {
  const read = jest.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce('up');
  await expect(cached('failing', read)).rejects.toThrow('down');
  expect((await cached('failing', read)).value).toBe('up');
});
