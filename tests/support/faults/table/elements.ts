import { panelTabs } from '../../../../src/panel/tabs';
import { placementNames } from '../../../../src/shell/placementNames';
import { crash, type When } from '../crash';
import { type Cell, type Fault, type Part } from '../fault';

/** What goes with an element: the tabs are in the panel. */
const lostWith = (name: Part): Readonly<Partial<Record<Part, Cell>>> => ({
  [name]: 'gone',
  ...(name === 'panel' && Object.fromEntries(panelTabs.map((tab) => [`tab ${tab}`, 'gone']))),
});

const throws = (name: (typeof placementNames)[number], when: When): Fault => ({
  name: `${name} throws ${when === 'drawn' ? 'while drawn' : when}`,
  prepare: (page) => crash(page, { key: `plugin-flex-onboarding-${name}` }, when),
  // React tells the window of what the boundary has caught, too.
  throws: /fault: made to crash/,
  ...(when !== 'in a click' && { sees: lostWith(name) }),
});

export const elementFaults: readonly Fault[] = [
  ...placementNames.map((name) => throws(name, 'drawn')),
  throws('panel', 'in an effect'),
  throws('launcher', 'in an effect'),
  {
    ...throws('launcher', 'in a click'),
    // Closed, and opened again.
    strike: async ({ page }) => {
      await page.getByTestId('onboarding-launcher').click();
      await page.getByTestId('onboarding-launcher').click();
    },
  },
  {
    name: 'a tab of the panel throws while drawn',
    prepare: (page) => crash(page, { component: 'AccountTab' }),
    throws: /fault: made to crash/,
    sees: { 'tab account': 'gone' },
  },
  {
    name: 'column throws while drawn',
    prepare: (page) => crash(page, { testId: 'onboarding-team-cell-' }),
    throws: /fault: made to crash/,
    sees: { column: 'gone' },
  },
];
