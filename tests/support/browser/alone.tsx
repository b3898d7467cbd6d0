import { CustomizationProvider } from '@twilio-paste/core/customization';
import React from 'react';
import { render } from 'react-dom';
import { createStore } from 'redux';
import { browserOf } from '../../../src/browser/browser';
import { createNotifications } from '../../../src/notifications/createNotifications';
import { NotificationPrompt } from '../../../src/notifications/ui/NotificationPrompt';
import { permissionsOf } from '../../../src/viewer/model/permissions';
import { stepRegistry } from '../../../src/checklist/registry';
import { tellFacts } from '../../../src/facts/tell';
import { panelTabs } from '../../../src/panel/tabs';
import { onboardingReducer, type OnboardingStore } from '../../../src/state';
import { english, makeText } from '../../../src/strings';
import { OnboardingProvider, type OnboardingContext } from '../../../src/store/hooks';

/**
 * The part with a real browser and without Flex, for pages on which the sandbox's Flex cannot start: its simulated Twilio needs a
 * service worker, and so a secure page.
 */
const viewer = { roles: ['agent'], permissions: permissionsOf(['agent']), views: [] };
const steps = stepRegistry([]);
const clock = () => Date.now();
const reducer = onboardingReducer({
  viewer,
  steps: [],
  tabs: panelTabs,
  registry: steps,
  spotlight: false,
  now: clock(),
});
const store: OnboardingStore = createStore(reducer);
const { intents, start } = createNotifications(store, {
  browser: browserOf(),
  channel: {
    isEnabled: () => true,
    sendTest: () => false,
    withdrawTest: () => undefined,
  },
  remindAfterDays: [3],
  tell: tellFacts(store, clock),
});
const strings = english;
const context = {
  store,
  locale: 'en-US',
  text: makeText((key) => strings[key], 'en-US'),
  intents: intents as OnboardingContext['intents'],
  steps,
};

start();
render(
  <CustomizationProvider baseTheme="default">
    <OnboardingProvider value={context}>
      <NotificationPrompt />
    </OnboardingProvider>
  </CustomizationProvider>,
  document.getElementById('root'),
);
