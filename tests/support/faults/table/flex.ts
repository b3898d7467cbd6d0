import type { Page } from '@playwright/test';
import { type Fault } from '../fault';

type FlexUi = typeof import('@twilio/flex-ui');

/** Does something to Flex as soon as it is there, before it loads any plugin. */
const toFlex = (page: Page, doIt: string) =>
  page.addInitScript(`{
    let flex;
    const twilio = {};
    Object.defineProperty(twilio, 'Flex', {
      configurable: true, enumerable: true,
      get: () => flex,
      set: (given) => { flex = given; setTimeout(() => { (${doIt})(given); }); },
    });
    window.Twilio = twilio;
  }`);

/** What this plugin, and nobody else, reads there is not there. */
const lacks = (owner: string, name: string) => `(flex) => {
  const owner = ${owner};
  const real = owner[${JSON.stringify(name)}];
  const byPlugin = () => /\\/sandbox\\/(plugin|built)\\.js/.test(new Error().stack?.split('\\n')[3] ?? '');
  const met = (window.faultsMet ??= {});
  met[${JSON.stringify(name)}] = 0;
  const get = () => {
    if (!byPlugin()) return real;
    met[${JSON.stringify(name)}]++;
  };
  Object.defineProperty(owner, ${JSON.stringify(name)}, { configurable: true, get, set: () => undefined });
}`;

/** A plugin of somebody else's, whose every listener throws. */
const throwing = (flex: FlexUi) => {
  const fail = () => {
    throw new Error('fault: another plugin');
  };
  const { Actions } = flex;
  for (const action of ['OnboardingStepChanged', 'OnboardingOpenPanel', 'NavigateToView']) {
    Actions.addListener(`after${action}` as 'afterNavigateToView', fail);
  }
};

export const flexFaults: readonly Fault[] = [
  {
    name: 'Flex: a slot is missing',
    prepare: (page) => toFlex(page, lacks('flex.NoTasksCanvas', 'Content')),
    sees: { 'next-step': 'gone', practice: 'gone' },
  },
  {
    name: 'Flex: the header has no slot',
    prepare: (page) => toFlex(page, lacks('flex.MainHeader', 'Content')),
    sees: { launcher: 'gone' },
  },
  {
    name: 'Flex: the table of workers has no slot',
    prepare: (page) => toFlex(page, lacks('flex.WorkersDataTable', 'Content')),
    sees: { column: 'gone' },
  },
  {
    name: 'Flex: no client for live queries',
    prepare: (page) => toFlex(page, lacks('flex.Manager.prototype', 'insightsClient')),
  },
  {
    name: 'Flex: Sync is down, for Flex too',
    address: { fault: 'sync-down' },
    flexLacksQueues: true,
    // Flex knows nobody: its table is empty.
    sees: { column: 'gone' },
  },
  { name: 'Flex: the plugin is loaded twice', address: { with: 'second-copy' } },
  {
    name: 'Flex: another plugin throws in its listeners',
    strike: ({ page }) => page.evaluate(`(${throwing.toString()})(window.Twilio.Flex)`),
    throws: /fault: another plugin/,
  },
];
