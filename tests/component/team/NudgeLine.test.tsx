import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { emptyRecord } from '../../../src/progress/model/record';
import { NudgeLine } from '../../../src/team/ui/NudgeLine';
import { renderOnboarding, viewerWith } from '../../support/render';

function renderLine(...steps: readonly string[]) {
  const intents = { answerNudges: jest.fn(), followStep: jest.fn(), openPanel: jest.fn() };
  const { store } = renderOnboarding(<NudgeLine />, { viewer: viewerWith('agent'), intents });
  const at = Date.now();
  const by = 'sam_2Eokafor_40example_2Ecom';
  const nudged = steps.map((id, index) => [id, { nudged: { at: at - index, by } }]);
  const record = { ...emptyRecord, steps: Object.fromEntries(nudged) };
  act(() => void store.dispatch({ type: 'onboarding/record-arrived', record, at }));
  return { ...intents, store };
}

const line = () => screen.queryByTestId('onboarding-nudge');

it('says in one line who asks for what', () => {
  renderLine('first-call', 'go-available');
  expect(line()).toHaveTextContent(
    'sam.okafor@example.com asks you to do this when you have a moment: Take a first call.',
  );
  expect(line()).not.toHaveTextContent('Available');
});

it('is not there without a reminder', () => {
  renderLine();
  expect(line()).toBeNull();
});

it('is spoken by a region that is there before it', () => {
  const { store } = renderLine('first-call');
  act(() => void store.dispatch({ type: 'onboarding/live-interaction', value: true }));
  const spoken = screen.getByRole('status');
  expect(spoken).toBeEmptyDOMElement();
  act(() => void store.dispatch({ type: 'onboarding/live-interaction', value: false }));
  expect(screen.getByRole('status')).toBe(spoken);
  expect(spoken).toHaveTextContent('Take a first call');
});

it('gives way to a live interaction, and comes back after it', () => {
  const { store } = renderLine('first-call');
  act(() => void store.dispatch({ type: 'onboarding/live-interaction', value: true }));
  expect(line()).toBeNull();
  act(() => void store.dispatch({ type: 'onboarding/live-interaction', value: false }));
  expect(line()).not.toBeNull();
});

it('goes when the step is done', () => {
  const { store } = renderLine('first-call');
  act(() => void store.dispatch({ type: 'onboarding/happened', event: 'accepted-call', at: Date.now() }));
  expect(line()).toBeNull();
});

it('is answered by closing it: all of them, so that the next one does not take its place', async () => {
  const { answerNudges } = renderLine('first-call', 'go-available');
  await userEvent.click(screen.getByRole('button', { name: 'Close this reminder' }));
  const [nudges] = answerNudges.mock.calls[0] as [{ row: { step: { id: string } } }[]];
  expect(nudges.map(({ row }) => row.step.id)).toEqual(['first-call', 'go-available']);
});

it('is answered by following it', async () => {
  const { answerNudges, followStep } = renderLine('prove-notifications');
  await userEvent.click(screen.getByRole('button', { name: 'Test notifications' }));
  expect(answerNudges).toHaveBeenCalledTimes(1);
  expect(followStep).toHaveBeenCalledWith(expect.objectContaining({ id: 'prove-notifications' }));
});

it('leads to the checklist where the step is done elsewhere on the screen', async () => {
  const { openPanel } = renderLine('go-available');
  await userEvent.click(screen.getByRole('button', { name: 'Open the checklist' }));
  expect(openPanel).toHaveBeenCalledWith('checklist');
});
