import { act, screen } from '@testing-library/react';
import React from 'react';
import { Spotlight } from '../../../src/spotlight/ui/Spotlight';
import { renderOnboarding } from '../../support/render';

/** A button of Flex's, on the screen. jsdom draws nothing, so it says where it is itself. */
function flexButton(className: string): HTMLElement {
  const button = document.body.appendChild(document.createElement('button'));
  button.className = className;
  button.getClientRects = () => [{}] as never;
  return button;
}
const frame = () => act(() => void jest.advanceTimersByTime(50));

beforeEach(() => {
  jest.useFakeTimers('modern');
  document.elementFromPoint = () => document.querySelector('body > button');
});
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

it('tells when it hands over, and keeps the focus when its button goes', () => {
  const { store } = renderOnboarding(<Spotlight />);
  const accept = flexButton('Twilio-TaskButton-Accept');
  const spot = { step: 'complete-task', title: 'Complete a task', target: 'complete-task' } as const;
  act(() => void store.dispatch({ type: 'onboarding/spotlight-asked', spot, busy: false }));
  frame();
  const words = screen.getByText('Choose Accept here.');
  expect(words.closest('[aria-live="polite"]')).not.toBeNull();
  screen.getByRole('button', { name: 'Go to it' }).focus();

  accept.remove();
  act(() => void jest.advanceTimersByTime(2000));
  expect(words).toHaveTextContent('It is not on the screen now.');
  expect(screen.queryByRole('button', { name: 'Go to it' })).toBeNull();
  expect(screen.getByRole('dialog')).toHaveFocus();
});
