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

/** What this plugin, and nobody else, reads there is not there. Flex hands out its manager behind a proxy, which reads for others. */
const lacks = (owner: string, name: string) => `(flex) => {
  const owner = ${owner};
  const name = ${JSON.stringify(name)};
  const real = Object.getOwnPropertyDescriptor(owner, name) ?? { value: owner[name] };
  const byPlugin = () => {
    const readers = new Error().stack?.split('\\n').slice(3) ?? [];
    return /\\/sandbox\\/(plugin|built)\\.js/.test(readers.find((line) => !/ (Reflect|Object)\\.get /.test(line)));
  };
  const met = (window.faultsMet ??= {});
  met[name] = 0;
  Object.defineProperty(owner, name, {
    configurable: true,
    get() {
      if (!byPlugin()) return real.get ? real.get.call(this) : real.value;
      met[name]++;
    },
    set: () => undefined,
  });
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
    prepare: (page) => toFlex(page, lacks('Object.getPrototypeOf(flex.Manager.prototype)', 'insightsClient')),
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
