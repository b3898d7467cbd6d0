import { act, screen } from '@testing-library/react';
import React from 'react';
import { ViewHint } from '../../../src/checklist/ui/ViewHint';
import { renderOnboarding } from '../../support/render';

const hint = () => screen.queryByTestId('onboarding-view-hint');
const busy = (value: boolean) => ({ type: 'onboarding/live-interaction', value }) as const;

function inAgentDesktop() {
  const { store } = renderOnboarding(<ViewHint />);
  const hear = (...actions: Parameters<typeof store.dispatch>[0][]) =>
    act(() => actions.forEach(store.dispatch));
  return { hear, enter: () => hear({ type: 'onboarding/view-active', view: 'agent-desktop' }) };
}

it('says what the view is for, and stays while a call rings', () => {
  const { hear, enter } = inAgentDesktop();
  enter();
  expect(hint()).toHaveTextContent('Agent Desktop is where you handle calls and messages.');
  hear(busy(true));
  expect(hint()).toBeVisible();
});

it('does not come up while somebody is served: it would move what is under the pointer', () => {
  const { hear, enter } = inAgentDesktop();
  hear(busy(true));
  enter();
  expect(hint()).toBeNull();
  hear(busy(false));
  expect(hint()).toBeVisible();
});
