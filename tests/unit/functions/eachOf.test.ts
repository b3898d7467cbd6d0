import { eachOf } from '../../../serverless/src/eachOf';

test('works on so many at once and no more, and keeps the order', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 10 - item));
    running--;
    return item * 2;
  };
  expect(await eachOf([0, 1, 2, 3, 4, 5, 6], 3, work)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(most).toBe(3);
});

test('fails with the first failure', async () => {
  const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
  await expect(eachOf([1, 2, 3], 2, work)).rejects.toThrow('two');
});

test('nothing to do is done', async () => {
  expect(await eachOf([], 3, () => Promise.resolve(1))).toEqual([]);
});
