import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { Panel } from '../../../src/shell/Panel';
import type { TabContent } from '../../../src/shell/tabContents';
import { panelIntents } from '../../../src/panel/intents';
import { panelTabs, type PanelTab } from '../../../src/panel/tabs';
import { emptyRecord } from '../../../src/progress/model/record';
import { makeStore, renderOnboarding } from '../../support/render';

const contents = Object.fromEntries(
  panelTabs.map((tab): [PanelTab, TabContent] => [
    tab,
    {
      label: 'OnboardingTabRoles',
      content: (
        <p>
          {tab} <button>Go on from {tab}</button>
        </p>
      ),
    },
  ]),
) as Record<PanelTab, TabContent>;

const panel = () => screen.getByTestId('onboarding-panel');

/** The panel, closed, beside a field in which somebody writes. */
function closed() {
  const from = makeStore();
  const { store } = from;
  const intents = panelIntents(store, () => 9);
  renderOnboarding(
    <>
      <input aria-label="Message" />
      <Panel contents={contents} />
    </>,
    { from, intents },
  );
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: true, at: 1 }));
  expect(screen.queryByTestId('onboarding-panel')).toBeNull();
  const field = screen.getByLabelText('Message');
  field.focus();
  return { store, field, intents };
}

it('takes the focus of who opens it', () => {
  const { store } = closed();
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 2 }));
  expect(panel()).toHaveFocus();
});

it('takes the focus of who opens another tab of it from outside', () => {
  const { intents, field, store } = closed();
  act(() => intents.openPanel('roles'));
  field.focus();
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 10 }));
  expect(panel()).toHaveFocus();
});

it('takes it where what opened the other tab is gone with that', () => {
  const { store } = closed();
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 2 }));
  screen.getByRole('button', { name: 'Go on from checklist' }).focus();
  act(() => {
    store.dispatch({ type: 'onboarding/tab-selected', tab: 'account' });
    store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 3 });
  });
  expect(panel()).toHaveFocus();
});

it('leaves the focus in it where it is', () => {
  const { store } = closed();
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 2 }));
  const inside = screen.getByRole('button', { name: 'Go on from checklist' });
  inside.focus();
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 3 }));
  expect(inside).toHaveFocus();
});

it('leaves the focus where it is when it was opened in another tab, or on another device', () => {
  const { store, field } = closed();
  const record = { ...emptyRecord, hidden: { at: 2, value: false } };
  act(() => void store.dispatch({ type: 'onboarding/record-arrived', record, at: 2 }));
  expect(panel()).toBeVisible();
  expect(field).toHaveFocus();
});

it('chooses another tab without a word about being open, which is kept and sent', async () => {
  const { store } = closed();
  act(() => void store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 2 }));
  const { hidden } = store.getState().progress;
  await userEvent.click(screen.getByTestId('onboarding-tab-roles'));
  expect(panel()).toHaveTextContent('Go on from roles');
  expect(store.getState().progress.hidden).toBe(hidden);
  expect(screen.getByTestId('onboarding-tab-roles')).toHaveFocus();
});
