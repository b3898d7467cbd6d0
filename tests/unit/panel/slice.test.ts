import { selectOpenTab } from '../../../src/panel/open';
import { panelReducer, panelWith } from '../../../src/panel/slice';
import { emptyRecord } from '../../../src/progress/model/record';

const open = { ...emptyRecord, hidden: { at: 1, value: false } };

test('the tab before the person’s eyes is the first that they have, until they choose another', () => {
  const panel = panelWith(['notifications', 'team']);
  expect(selectOpenTab({ panel, progress: open })).toBe('notifications');
  const chosen = panelReducer(panel, { type: 'onboarding/tab-selected', tab: 'team' });
  expect(selectOpenTab({ panel: chosen, progress: open })).toBe('team');
});

test('a tab that is turned off is not chosen, and where all are, none is open', () => {
  const panel = panelWith(['notifications', 'team']);
  expect(panelReducer(panel, { type: 'onboarding/tab-selected', tab: 'roles' })).toBe(panel);
  expect(selectOpenTab({ panel: panelWith([]), progress: open })).toBeUndefined();
});
