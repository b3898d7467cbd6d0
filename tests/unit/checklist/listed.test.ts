import { readConfig } from '../../../src/config/config';
import { listedSteps } from '../../../src/checklist/model/listed';
import { builtInSteps } from '../../../src/checklist/model/steps';
import { panelTabs, type PanelTab } from '../../../src/panel/tabs';
import { ownStep } from '../../support/config';

const listed = (checklist: object, tabs: readonly PanelTab[] = panelTabs) =>
  listedSteps(readConfig({ checklist }).config, tabs).map(({ id }) => id);
const builtIn = builtInSteps.map(({ id }) => id);

it('lists our own steps, those that the account adds, and not those that it hides', () => {
  expect(listed({})).toEqual(builtIn);
  expect(listed({ hide_steps: ['set-up-sso'], extra_steps: [ownStep] })).toEqual([
    ...builtIn.filter((id) => id !== 'set-up-sso'),
    ownStep.id,
  ]);
});

it('leaves out what leads to a tab that is not there', () => {
  const left = listed(
    {},
    panelTabs.filter((tab) => tab !== 'notifications'),
  );
  expect(builtIn.filter((id) => !left.includes(id))).toEqual(['allow-notifications', 'prove-notifications']);
});

it('lists nothing where the checklist is turned off', () => {
  expect(listed({ enabled: false })).toEqual([]);
});
