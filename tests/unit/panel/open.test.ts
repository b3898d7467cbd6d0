import { selectPanelOpen } from '../../../src/panel/open';
import { panelWith, type PanelState } from '../../../src/panel/slice';
import { panelTabs } from '../../../src/panel/tabs';
import { emptyRecord } from '../../../src/progress/model/record';

const narrow = { wide: false, wideForPane: false };
const wide = { wide: true, wideForPane: false };
const widest = { wide: true, wideForPane: true };
const pane = { paneOpenedAt: 5 };

const opened = (openedAt: number) => ({ ...wide, ...pane, openedAt });

test.each<[string, Partial<PanelState>, { at: number; value: boolean }, boolean]>([
  ['is open at first where there is room', wide, { at: 0, value: false }, true],
  ['is closed at first where there is none', narrow, { at: 0, value: false }, false],
  ['is as the person left it: open', narrow, { at: 1, value: false }, true],
  ['is as the person left it: closed', wide, { at: 1, value: true }, false],
  ['gives way to a pane of Flex’s own', { ...wide, ...pane }, { at: 0, value: false }, false],
  ['gives way to it though the person had opened it', opened(4), { at: 4, value: false }, false],
  ['is opened over it by the person', opened(6), { at: 6, value: false }, true],
  ['is not opened over it from another tab', { ...wide, ...pane }, { at: 6, value: false }, false],
  ['stands beside it where there is room for both', { ...widest, ...pane }, { at: 0, value: false }, true],
])('the panel %s', (_, room, hidden, open) => {
  expect(
    selectPanelOpen({ panel: { ...panelWith(panelTabs), ...room }, progress: { ...emptyRecord, hidden } }),
  ).toBe(open);
});
