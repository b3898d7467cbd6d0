import type { FailureKind } from '../../../src/api/client';
import { waitAfter } from '../../../src/api/retry';

const minute = 60_000;
const waits = (failed: FailureKind, random: number, retryAfter?: number) =>
  [0, 1, 2, 7, 8, 30].map((failures) => waitAfter({ failed, retryAfter }, failures, () => random));

describe('the wait after a failure', () => {
  it.each(['offline', 'timeout', 'busy', 'upstream', 'conflict'] as const)(
    'that may pass (%s) doubles within jitter, up to a quarter of an hour',
    (failed) => {
      expect(waits(failed, 0)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1_000]);
      expect(waits(failed, 1)).toEqual([4_000, 8_000, 16_000, 512_000, 15 * minute, 15 * minute]);
    },
  );

  it.each(['refused', 'gone', 'invalid'] as const)('that stays (%s) is long, at once', (failed) => {
    expect(waits(failed, 0)).toEqual(Array(6).fill(30 * minute));
    expect(waits(failed, 1)).toEqual(Array(6).fill(90 * minute));
  });

  it('is never shorter than the functions say, and spread beyond it', () => {
    expect(Math.min(...waits('busy', 0, 90_000))).toBe(91_000);
    expect(waits('busy', 1, 90_000)[0]).toBe(94_000);
    expect(waits('refused', 0, 45 * minute)[0]).toBe(45 * minute);
  });
});
