import { cached, keep, lastRead } from '../../../serverless/src/cache';

const minute = 60_000;

const at = (time: number) => () => time;

test('a value is read once in its lifetime, with the time it was read', async () => {
  const read = jest.fn().mockResolvedValueOnce('first').mockResolvedValueOnce('second');
  expect(await cached('minute', minute, read, at(1000))).toEqual({ at: 1000, value: 'first' });
  expect(await cached('minute', minute, read, at(60_999))).toEqual({ at: 1000, value: 'first' });
  expect(await cached('minute', minute, read, at(61_000))).toEqual({ at: 61_000, value: 'second' });
  expect(read).toHaveBeenCalledTimes(2);
});

test('those who ask while it is read share the reading', async () => {
  const read = jest.fn().mockResolvedValue(1);
  await Promise.all([cached('shared', minute, read), cached('shared', minute, read)]);
  expect(read).toHaveBeenCalledTimes(1);
});

test('nobody waits for a reading that hangs, and its late answer does not replace a newer one', async () => {
  let answer: (value: string) => void = () => undefined;
  const hung = cached('hung', minute, () => new Promise<string>((resolve) => (answer = resolve)), at(0));
  void cached('hung', minute, () => Promise.reject(new Error('shared')), at(5_999));
  const news = await cached('hung', minute, () => Promise.resolve('news'), at(6_000));
  expect(news).toEqual({ at: 6_000, value: 'news' });
  answer('late');
  expect(await hung).toEqual({ at: 0, value: 'late' });
  expect(lastRead('hung')).toEqual(news);
});

test('keys are told apart', async () => {
  await cached('one', minute, () => Promise.resolve(1));
  expect((await cached('two', minute, () => Promise.resolve(2))).value).toBe(2);
});

test('a failure is told and not kept', async () => {
  const read = jest.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValueOnce('up');
  await expect(cached('failing', minute, read)).rejects.toThrow('down');
  expect((await cached('failing', minute, read)).value).toBe('up');
});

test('what was known survives a reading that fails, for those who take what is old', async () => {
  await cached('old', minute, () => Promise.resolve('known'), at(0));
  await expect(cached('old', minute, () => Promise.reject(new Error('down')), at(minute))).rejects.toThrow();
  expect(lastRead('old')).toEqual({ at: 0, value: 'known' });
  expect(lastRead('never')).toBeUndefined();
});

test('what this process wrote is told at once', async () => {
  await cached('written', minute, () => Promise.resolve('before'));
  keep('written', 'after');
  expect((await cached('written', minute, () => Promise.resolve('before'))).value).toBe('after');
});
