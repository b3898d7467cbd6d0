import { CustomizationProvider } from '@twilio-paste/core/customization';
import { render } from '@testing-library/react';
import React, { type ReactElement } from 'react';
import { createStore } from 'redux';
import { builtInSteps } from '../../src/checklist/model/steps';
import type { Step } from '../../src/checklist/model/step';
import type { Intents } from '../../src/intents';
import type { Viewer } from '../../src/viewer/model/permissions';
import { stepRegistry } from '../../src/checklist/registry';
import { panelTabs, type PanelTab } from '../../src/panel/tabs';
import { onboardingReducer, type OnboardingStore } from '../../src/state';
import { english, makeText } from '../../src/strings';
import { OnboardingProvider } from '../../src/store/hooks';
import { viewerWith } from './viewer';

export { viewerWith };

interface Given {
  readonly viewer?: Viewer;
  readonly steps?: readonly Step[];
  /** One that there is already. */
  readonly from?: Pick<ReturnType<typeof makeStore>, 'store' | 'registry'>;
  /** Intents the test watches; any other one fails the test when called. */
  readonly intents?: Partial<Intents>;
}

/** Our store alone, as the edges see it. */
export function makeStore(
  viewer: Viewer = viewerWith('admin'),
  steps: readonly Step[] = builtInSteps,
  spotlight = true,
  tabs: readonly PanelTab[] = panelTabs,
) {
  const registry = stepRegistry(steps);
  const ids = steps.map(({ id }) => id);
  const reducer = onboardingReducer({
    viewer,
    steps: ids,
    tabs,
    registry,
    spotlight,
    now: Date.now(),
  });
  const store: OnboardingStore = createStore(reducer);
  return { store, registry };
}

/** Renders one of our components with the real reducer, theme and English. */
export function renderOnboarding(
  element: ReactElement,
  { viewer, steps, from = makeStore(viewer, steps), intents = {} }: Given = {},
) {
  const { store, registry } = from;
  const strings = english;
  const context = {
    store,
    locale: 'en-US',
    text: makeText((key) => strings[key], 'en-US'),
    intents: unexpectedBeside(intents),
    steps: registry,
  };
  const view = render(
    <CustomizationProvider baseTheme="default">
      <OnboardingProvider value={context}>{element}</OnboardingProvider>
    </CustomizationProvider>,
  );
  return { ...view, store, registry };
}

function unexpectedBeside(intents: Partial<Intents>): Intents {
  return new Proxy(intents, {
    get: (given, name: keyof Intents) =>
      given[name] ??
      (() => {
        throw new Error(`The test did not expect the intent ${name}.`);
      }),
  }) as Intents;
}
