import { act, screen } from '@testing-library/react';
import React from 'react';
import { Panel } from '../../../src/shell/Panel';
import type { TabContent } from '../../../src/shell/tabContents';
import { panelTabs, type PanelTab } from '../../../src/panel/tabs';
import { emptyRecord } from '../../../src/progress/model/record';
import { renderOnboarding } from '../../support/render';

const contents = Object.fromEntries(
  panelTabs.map((tab): [PanelTab, TabContent] => [
    tab,
    { label: 'OnboardingTabRoles', content: <p>{tab}</p> },
  ]),
) as Record<PanelTab, TabContent>;

/** The panel, closed, beside a field in which somebody writes. */
function closed() {
  const { store } = renderOnboarding(
    <>
      <input aria-label="Message" />
      <Panel contents={contents} />
    </>,
  );
  act(() => store.dispatch({ type: 'onboarding/panel-hidden', value: true, at: 1 }));
  expect(screen.queryByTestId('onboarding-panel')).toBeNull();
  const field = screen.getByLabelText('Message');
  field.focus();
  return { store, field };
}

it('takes the focus of who opens it', () => {
  const { store } = closed();
  act(() => store.dispatch({ type: 'onboarding/panel-hidden', value: false, at: 2 }));
  expect(screen.getByTestId('onboarding-panel')).toHaveFocus();
});

it('leaves the focus where it is when it was opened in another tab, or on another device', () => {
  const { store, field } = closed();
  const record = { ...emptyRecord, hidden: { at: 2, value: false } };
  act(() => store.dispatch({ type: 'onboarding/record-arrived', record, at: 2 }));
  expect(screen.getByTestId('onboarding-panel')).toBeVisible();
  expect(field).toHaveFocus();
});
