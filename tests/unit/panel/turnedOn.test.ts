import { readConfig } from '../../../src/config/config';
import { tabsTurnedOn } from '../../../src/panel/model/turnedOn';
import { panelTabs } from '../../../src/panel/tabs';

const tabsWith = (given: object) => tabsTurnedOn(readConfig(given).config);

test('an account has every tab, in order, unless it turns parts off', () => {
  expect(tabsWith({})).toEqual(panelTabs);
});

test.each([
  ['checklist', 'checklist'],
  ['notification_prompt', 'notifications'],
  ['role_panel', 'roles'],
  ['team', 'team'],
])('without %s the tab %s is gone', (part, tab) => {
  expect(tabsWith({ [part]: { enabled: false } })).toEqual(panelTabs.filter((one) => one !== tab));
});

test('without the banner the tab of the account stays', () => {
  expect(tabsWith({ trial_banner: { enabled: false } })).toEqual(panelTabs);
});
