import { datedAfter } from '../../../src/progress/model/datedAfter';
import { mergeRecords, sameRecord } from '../../../src/progress/model/merge';
import { emptyRecord, type StepProgress } from '../../../src/progress/model/record';
import { after, allowed, happened, intend, rowOf, start } from '../../support/checklist';

const day = 24 * 3_600_000;
const arrived = (id: string, step: StepProgress) =>
  ({ type: 'onboarding/record-arrived', record: { ...emptyRecord, steps: { [id]: step } } }) as const;
const undo = { type: 'onboarding/intent', id: 'know-console', intent: { do: 'undo', by: 'me' } } as const;
const snooze = {
  type: 'onboarding/intent',
  id: 'open-teams',
  intent: { do: 'snooze', until: start + day },
} as const;
const dismissed = { type: 'onboarding/dismissed', key: 'trial' } as const;
const hidden = (value: boolean) => ({ type: 'onboarding/panel-hidden', value }) as const;
const back = { at: start - day };

test('is now, and never before what is replaced', () => {
  expect(datedAfter(undefined, 7)).toBe(7);
  expect(datedAfter(undefined, 0)).toBe(0);
  expect(datedAfter({ at: 3 }, 7)).toBe(7);
  expect(datedAfter({ at: 9 }, 7)).toBe(10);
});

// The last word was said after the clock had been set back a day.
test.each([
  ['skipping', [intend('open-teams', 'unskip'), { ...intend('open-teams', 'skip'), ...back }]],
  ['taking a skip back', [intend('open-teams', 'skip'), { ...intend('open-teams', 'unskip'), ...back }]],
  ['putting off', [snooze, { ...snooze, ...back }]],
  ['bringing back', [snooze, { ...intend('open-teams', 'unsnooze'), ...back }]],
  [
    'confirming',
    [intend('know-console', 'acknowledge'), { ...intend('know-console', 'acknowledge'), ...back }],
  ],
  [
    'taking a confirmation back',
    [arrived('know-console', { reset: { at: start, by: 'me' } }), { ...undo, ...back }],
  ],
  [
    'taking back what a supervisor reminded of',
    [arrived('know-console', { nudged: { at: start, by: 'sue' } }), undo],
  ],
  ['closing a banner', [dismissed, { ...dismissed, ...back }]],
  ['hiding the panel', [hidden(false), { ...hidden(true), ...back }]],
  [
    'a state that is no longer true',
    [allowed(true), allowed(false), allowed(true), { ...allowed(false), ...back }],
  ],
  ['a state that is true again', [allowed(true), allowed(false), { ...allowed(true), ...back }]],
] as const)('%s stands when it meets what it replaced, whatever the clock says', (_what, actions) => {
  const before = after(actions.slice(0, -1)).state.progress;
  const said = after(actions).state.progress;
  expect(sameRecord(before, said)).toBe(false);
  expect(sameRecord(mergeRecords(before, said), said)).toBe(true);
});

test('what happens after a reset counts, also on a clock that is behind the one that dated the reset', () => {
  const reset = arrived('open-teams', { reset: { at: start + day, by: 'sue' } });
  expect(rowOf(after([reset, happened('view:teams')]), 'open-teams').state).toBe('done');
  expect(rowOf(after([happened('view:teams'), reset, allowed(true)]), 'open-teams').state).toBe('todo');
  expect(rowOf(after([happened('view:teams'), reset, happened('view:teams')]), 'open-teams').state).toBe(
    'done',
  );
});

test('what was proved in an earlier round is no news to a page that is opened later', () => {
  const reset = arrived('prove-notifications', { reset: { at: start + 500, by: 'sue' } });
  const proven = allowed(true);
  const value = { ...proven.states.notifications.value, provenAt: start - day };
  const told = { ...proven, states: { notifications: { at: start, value } } };
  expect(rowOf(after([reset, told]), 'prove-notifications').state).toBe('todo');
  const again = { ...told, states: { notifications: { at: start, value: { ...value, provenAt: start } } } };
  expect(rowOf(after([reset, told, again]), 'prove-notifications').state).toBe('done');
});
