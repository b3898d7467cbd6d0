import { beyondChance } from '../../../scripts/bench/measure';

test.each([
  ['less than before', [0.16, 0.59], [1.35, -0.74], false],
  ['more in one run only', [5, 0.2], [0.1, 0.1], false],
  ['a little more in both', [0.9, 0.8], [0.1, 0.1], false],
  ['more in both, where runs differ by as much', [2.5, 6], [1, 1], false],
  ['more in both, and runs are alike', [5, 5.2], [0.1, 0.3], true],
])('%s: beyond chance, or not', (_what, ours, without, isBeyond) => {
  expect(beyondChance(ours, without, 1) > 0).toBe(isBeyond);
});
