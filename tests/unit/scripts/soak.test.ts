import type { Page } from '@playwright/test';
import { Chance } from '../../../scripts/soak/chance';
import { coverIn, coversWrongly } from '../../../scripts/soak/doings/cover';
import { lostIn } from '../../../scripts/soak/invariants';
import { tableOf } from '../../../scripts/soak/table';
import { emptyRecord, type StepProgress } from '../../../src/progress/model/record';

const recordWith = (step: StepProgress) => ({ ...emptyRecord, steps: { 'go-available': step } });
const done: StepProgress = { done: { at: 5, by: 'platform', evidence: {} } };

test('a step that was done and is not is lost, unless it was taken back since', () => {
  expect(lostIn(recordWith(done), recordWith({}))).toEqual(['go-available']);
  expect(lostIn(recordWith(done), emptyRecord)).toEqual(['go-available']);
  expect(lostIn(recordWith(done), recordWith({ reset: { at: 9, by: 'Ada' } }))).toEqual([]);
  expect(lostIn(recordWith({}), recordWith(done))).toEqual([]);
});

test('what was done in an earlier round is lost in the same one only', () => {
  const again: StepProgress = { ...done, reset: { at: 4, by: 'Ada' } };
  expect(lostIn(recordWith(again), recordWith({ reset: { at: 4, by: 'Ada' } }))).toEqual(['go-available']);
});

test('the same seed chooses the same, and heavier things more often', () => {
  const things = [
    { name: 'often', often: 9 },
    { name: 'seldom', often: 1 },
  ];
  const chosen = (seed: number) => {
    const chance = new Chance(seed);
    return Array.from({ length: 1000 }, () => chance.weighted(things).name);
  };
  expect(chosen(7)).toEqual(chosen(7));
  expect(chosen(7)).not.toEqual(chosen(8));
  const often = chosen(7).filter((name) => name === 'often').length;
  expect(often).toBeGreaterThan(850);
  expect(often).toBeLessThan(950);
});

test('the table has a line for each seed, and what was done and met in all of them, most often first', () => {
  const run = (seed: number, done: Record<string, number>) => ({
    seed,
    done,
    asked: { fine: 5, broken: seed },
    minutes: 7,
    steps: 1300,
  });
  const table = tableOf(
    [run(7, { reload: 1200 }), run(8, { reload: 1, complete: 9 })],
    new Date('2026-11-25T04:00:00Z'),
  );
  expect(table).toContain('| 7 | 7.0 | 1,300 | 1,200 | 0 |');
  expect(table).toContain('reload (1,201), complete (9)');
  expect(table).toContain('broken (15), fine (10)');
});

test.each([
  ['the trial banner', '<div data-testid="onboarding-trial-banner">…</div>', true],
  ['something within it', '<b>3</b> from <div data-testid="onboarding-trial-banner">…</div> subtree', true],
  ['a callout', '<div role="dialog" data-testid="onboarding-spotlight">…</div>', false],
  ['the panel where it stands beside the view', '<aside data-testid="onboarding-panel">…</aside>', true],
  ['something of Flex', '<div class="Twilio-Modal">…</div>', false],
])('%s over a control of Flex: that is wrong, or not', async (_what, element, isWrong) => {
  const message = `locator.click: Timeout 5000ms exceeded.\nCall log:\n    - ${element} intercepts pointer events\n  - retrying`;
  const cover = coverIn(message);
  expect(cover).toContain(element);
  const panel = { evaluate: () => Promise.resolve(true) };
  expect(await coversWrongly({ getByTestId: () => panel } as unknown as Page, cover)).toBe(isWrong);
});
