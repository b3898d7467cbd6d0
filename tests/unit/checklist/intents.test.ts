import { checklistIntents } from '../../../src/checklist/intents';
import type { Step } from '../../../src/checklist/model/step';
import { makeStore } from '../../support/render';

/** Half past four in the afternoon of 31 December, where the person is. */
const now = new Date(2026, 11, 31, 16, 30).getTime();

function intents() {
  const dispatch = jest.fn();
  const openView = jest.fn();
  const openPanel = jest.fn();
  const { store } = makeStore();
  const host = { clock: () => now, identity: 'ada@example.com', openView, openPanel };
  return { dispatch, openView, openPanel, ...checklistIntents({ ...store, dispatch }, host) };
}

it.each([
  ['skip', { do: 'skip' }],
  ['undo', { do: 'undo', by: 'ada@example.com' }],
  ['snooze', { do: 'snooze', until: new Date(2027, 0, 1, 8).getTime() }],
] as const)('fills in what "%s" needs', (change, intent) => {
  const { changeStep, dispatch } = intents();
  changeStep('open-teams', { do: change });
  expect(dispatch.mock.calls).toEqual([[{ type: 'onboarding/intent', id: 'open-teams', intent, at: now }]]);
});

it('takes the person to a view or to a tab, and nowhere for what is a link', () => {
  const { followStep, openView, openPanel } = intents();
  const leadingTo = (action: Step['action']) => followStep({ action } as Step);
  leadingTo({ open: 'view', view: 'teams' });
  leadingTo({ open: 'tab', tab: 'roles' });
  leadingTo({ open: 'link', url: 'https://example.com' });
  expect(openView.mock.calls).toEqual([['teams']]);
  expect(openPanel.mock.calls).toEqual([['roles']]);
});

it('closes what was closed, as of now', () => {
  const { dismiss, dispatch } = intents();
  dismiss('hint:teams');
  expect(dispatch).toHaveBeenCalledWith({ type: 'onboarding/dismissed', key: 'hint:teams', at: now });
});
