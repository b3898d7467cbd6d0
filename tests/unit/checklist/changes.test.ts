import { changesBetween } from '../../../src/checklist/model/changes';
import type { StepId } from '../../../src/checklist/model/stepId';
import { after, allowed, happened, intend, listOf, start } from '../../support/checklist';
import { viewerWith } from '../../support/viewer';

const viewer = viewerWith('admin');
type Actions = Parameters<typeof after>[0];

/** What is told of the last action, after those before it. */
function told(...actions: Actions) {
  const rows = (some: Actions) => listOf(after(some, { viewer })).rows;
  return changesBetween(rows(actions.slice(0, -1)), rows(actions));
}

const id = 'open-teams';
const morning = start + 23 * 3_600_000;
const snooze = (step: StepId) =>
  ({ type: 'onboarding/intent', id: step, intent: { do: 'snooze', until: morning } }) as const;

describe('a change of a step', () => {
  it.each([
    ['skips', [intend(id, 'skip')], { from: 'todo', to: 'skipped' }],
    ['un-skips', [intend(id, 'skip'), intend(id, 'unskip')], { from: 'skipped', to: 'todo' }],
    ['puts off', [snooze(id)], { from: 'todo', to: 'snoozed' }],
    ['brings back', [snooze(id), intend(id, 'unsnooze')], { from: 'snoozed', to: 'todo' }],
  ] as const)('is a person’s who %s', (_what, actions, change) => {
    expect(told(...actions)).toEqual([{ id, ...change, by: 'person' }]);
  });

  it('is a person’s who confirms, and who takes that back', () => {
    const confirmed = intend('know-console', 'acknowledge');
    const change = { id: 'know-console', by: 'person' };
    expect(told(confirmed)).toEqual([{ ...change, from: 'todo', to: 'done' }]);
    const undone = {
      type: 'onboarding/intent',
      id: 'know-console',
      intent: { do: 'undo', by: 'me' },
    } as const;
    expect(told(confirmed, undone)).toEqual([{ ...change, from: 'done', to: 'todo' }]);
  });

  it('is the platform’s where Flex shows it, also for what it unlocks', () => {
    const changes = told(happened('became-available'));
    expect(changes[0]).toEqual({ id: 'go-available', from: 'todo', to: 'done', by: 'platform' });
    expect(changes.slice(1)).toContainEqual({ id: 'first-call', from: 'locked', to: 'todo', by: 'platform' });
  });

  it('is the platform’s where something is no longer true, and where it is again', () => {
    const change = { id: 'allow-notifications', by: 'platform' };
    expect(told(allowed(true), allowed(false))).toContainEqual({ ...change, from: 'done', to: 'reverted' });
    expect(told(allowed(true), allowed(false), allowed(true))).toContainEqual({
      ...change,
      from: 'reverted',
      to: 'done',
    });
  });

  it('is the platform’s where a skipped step is seen to be done', () => {
    const done = told(intend(id, 'skip'), happened('view:teams'));
    expect(done).toEqual([{ id, from: 'skipped', to: 'done', by: 'platform' }]);
  });

  it('is the platform’s where a step comes back by itself in the morning', () => {
    const tick = { type: 'onboarding/ticked', at: morning + 1 } as const;
    expect(told(snooze(id), tick)).toEqual([{ id, from: 'snoozed', to: 'todo', by: 'platform' }]);
  });

  it('is not told of a step that is new on the list', () => {
    const rows = listOf(after([], { viewer })).rows;
    expect(changesBetween([], rows)).toEqual([]);
  });
});
